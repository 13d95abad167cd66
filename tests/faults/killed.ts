import { inArray } from 'drizzle-orm'
import { completion } from '#db/schema/learning.ts'
import { demoDatabase, failedChecks, inDatabase } from '#tests/support/make-database.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'
import { audit, type Findings, type Ledger } from './ledger.ts'
import { writeUntilKilled } from './writers.ts'

const WRITERS = 8
/** Each life has the next writers of these, so that there are always modules left to complete. */
const PEOPLE = 64
/** `npm run db -- check` takes its time: it runs after every so many kills. */
const CHECKED_EVERY = 20
const NONE = { lost: 0, changed: 0, strange: 0, 'wrong completions': 0, damaged: 0 }

/**
 * Eight people hand in until the server is killed, again and again.
 * After each restart all that is stored is held against all that was sent and told.
 */
export function killed(kills: number): Scenario {
  return {
    name: 'killed',
    target: { ...NONE, refused: 0, 'failed checks': 0 },
    async run() {
      const database = await demoDatabase()
      const learners = await signInBeginners(database, PEOPLE)
      const people = learners.map(({ person }) => person)
      const ledger: Ledger = new Map()
      const worst = { ...NONE, refused: 0, 'failed checks': 0 }
      for (let kill = 0; kill <= kills; kill++) {
        const server = await ServerProcess.start(database)
        try {
          keepWorst(worst, await inDatabase(database, (db) => audit(db, people, ledger)))
          const isLast = kill === kills
          if (isLast || kill % CHECKED_EVERY === 0) {
            worst['failed checks'] += await failedChecks(database)
            console.log(`  ${kill} of ${kills} kills, ${ledger.size} hand-ins`)
          }
          if (!isLast)
            worst.refused += await writeUntilKilled(server, writersOf(learners, kill), ledger, kill)
        } finally {
          await server.kill()
        }
      }
      return { ...(await extent(database, people, ledger, kills)), ...counts(worst) }
    },
  }
}

function writersOf(learners: Learner[], life: number): Learner[] {
  const first = (life * WRITERS) % learners.length
  return learners.slice(first, first + WRITERS)
}

function keepWorst(worst: Findings, found: Findings): void {
  for (const name of Object.keys(found) as (keyof Findings)[])
    worst[name] = Math.max(worst[name], found[name])
}

async function extent(
  database: string,
  people: string[],
  ledger: Ledger,
  kills: number,
): Promise<Record<string, Figure>> {
  const sent = [...ledger.values()]
  const untold = sent.filter(({ told }) => told === undefined)
  return {
    kills: { value: kills, unit: '' },
    acknowledged: { value: sent.length - untold.length, unit: 'hand-ins' },
    'sent again after a restart': {
      value: sent.filter(({ again }) => again).length,
      unit: 'hand-ins',
    },
    'never acknowledged': {
      value: untold.length,
      unit: 'hand-ins',
      note: `${untold.filter(({ seen }) => seen).length} of them stored, once`,
    },
    completions: {
      value: await inDatabase(database, (db) =>
        db.$count(completion, inArray(completion.person, people)),
      ),
      unit: '',
    },
  }
}

function counts(worst: Record<string, number>): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(worst).map(([name, value]) => [name, { value, unit: '' }]),
  )
}
