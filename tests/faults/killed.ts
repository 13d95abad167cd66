import { setTimeout as pause } from 'node:timers/promises'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { activityIds } from '#tests/support/courses.ts'
import { databaseCommand, demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'
import { audit, type Findings, type Ledger, type Sent } from './ledger.ts'

const WRITERS = 8
/** From the first answer of a life to its end. */
const ALIVE_MS = { least: 50, most: 400 }
/** `npm run db -- check` takes its time: it runs after every so many kills. */
const CHECKED_EVERY = 20
const NONE = { lost: 0, changed: 0, strange: 0, 'wrong completions': 0, damaged: 0, refused: 0 }

/** Eight people hand in while the server is killed, again and again; each time all is held against what they know. */
export function killed(kills: number): Scenario {
  return {
    name: 'killed',
    target: { ...NONE, 'failed checks': 0 },
    async run() {
      const database = await demoDatabase()
      const learners = await signInBeginners(database, WRITERS)
      const people = learners.map(({ person }) => person)
      const ledger: Ledger = new Map()
      const worst = { ...NONE, 'failed checks': 0 }
      for (let kill = 0; kill <= kills; kill++) {
        const server = await ServerProcess.start(database)
        try {
          keepWorst(worst, await inDatabase(database, (db) => audit(db, people, ledger)))
          if (kill % CHECKED_EVERY === 0 || kill === kills) {
            worst['failed checks'] += await failedCheck(database)
            console.log(`  ${kill} of ${kills} kills, ${ledger.size} hand-ins`)
          }
          if (kill < kills)
            worst.refused += await writeUntilKilled(
              server,
              learners,
              ledger,
              randomFrom('kill', kill),
            )
        } finally {
          await server.kill()
        }
      }
      return { kills: { value: kills, unit: 'kills' }, ...told(ledger), ...asFigures(worst) }
    },
  }
}

function keepWorst(worst: Findings, found: Findings): void {
  for (const name of Object.keys(found) as (keyof Findings)[])
    worst[name] = Math.max(worst[name], found[name])
}

function failedCheck(database: string): Promise<number> {
  return databaseCommand(database, ['check']).then(
    () => 0,
    ({ stdout }) => {
      console.error(stdout)
      return 1
    },
  )
}

/** Lets everyone hand in until the server is gone; gives how many were refused while it lived. */
async function writeUntilKilled(
  server: ServerProcess,
  learners: Learner[],
  ledger: Ledger,
  random: Random,
): Promise<number> {
  const life = { over: false, acknowledged: 0, refused: 0 }
  const writers = learners.map((learner) =>
    handInForever(server, learner, ledger, random, life).catch((error) => {
      if (!life.over) throw error
    }),
  )
  const kill = async () => {
    while (life.acknowledged === 0 && !life.over) await pause(1)
    await pause(random.between(ALIVE_MS.least, ALIVE_MS.most))
    life.over = true
    await server.kill()
  }
  try {
    await Promise.all([kill(), ...writers])
  } finally {
    life.over = true
  }
  return life.refused
}

async function handInForever(
  { origin }: ServerProcess,
  { person, cookie }: Learner,
  ledger: Ledger,
  random: Random,
  life: { acknowledged: number; refused: number },
): Promise<never> {
  const reader = new Reader(origin, cookie)
  for (let unsure = lastUntold(ledger, person, random); ; unsure = undefined) {
    const activity = unsure?.activity ?? random.pick(activityIds())
    const form = unsure?.form ?? (await reader.fillIn(activity, random))
    const sent = unsure ?? { person, activity, form }
    ledger.set(form.fields.get('attempt') ?? '', sent)
    const { status, body } = await reader.handIn(form, '.json')
    if (status === 200) {
      sent.told = JSON.parse(body).view.result.percent
      life.acknowledged += 1
    } else life.refused += 1
  }
}

/** What someone sent last and got no answer to: half of them send it again, as a reload would. */
function lastUntold(ledger: Ledger, person: string, random: Random): Sent | undefined {
  const last = [...ledger.values()].findLast((sent) => sent.person === person)
  if (!last || last.told !== undefined || random.chance(0.5)) return undefined
  last.again = true
  return last
}

function told(ledger: Ledger): Record<string, Figure> {
  const sent = [...ledger.values()]
  const acknowledged = sent.filter(({ told }) => told !== undefined).length
  const again = sent.filter(({ again }) => again).length
  return {
    acknowledged: { value: acknowledged, unit: 'hand-ins' },
    unacknowledged: { value: sent.length - acknowledged, unit: 'hand-ins' },
    'sent again after a restart': { value: again, unit: 'hand-ins' },
  }
}

function asFigures(worst: Record<string, number>): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(worst).map(([name, value]) => [name, { value, unit: '' }]),
  )
}
