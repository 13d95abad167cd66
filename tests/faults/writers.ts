import { setTimeout as pause } from 'node:timers/promises'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import type { Learner } from '#tests/support/sessions.ts'
import { corrected } from './graded.ts'
import type { Ledger, Sent } from './ledger.ts'

/** From the first answer of a life to its end. */
const ALIVE_MS = { least: 50, most: 400 }

type Life = { ledger: Ledger; random: Random; over: boolean; acknowledged: number; refused: number }

/** Everyone hands in until the server is gone; gives how many were refused while it lived. */
export async function writeUntilKilled(
  server: ServerProcess,
  learners: Learner[],
  ledger: Ledger,
  seed: number,
): Promise<number> {
  const random = randomFrom('life', seed)
  const life: Life = { ledger, random, over: false, acknowledged: 0, refused: 0 }
  const writers = learners.map((learner) =>
    handInForever(server.origin, learner, life).catch((error) => {
      if (!life.over) throw error
    }),
  )
  try {
    await Promise.all([...writers, end(server, life)])
  } finally {
    life.over = true
  }
  return life.refused
}

async function end(server: ServerProcess, life: Life): Promise<void> {
  while (life.acknowledged === 0 && !life.over) await pause(1)
  await pause(life.random.between(ALIVE_MS.least, ALIVE_MS.most))
  life.over = true
  await server.kill()
}

async function handInForever(origin: string, learner: Learner, life: Life): Promise<never> {
  const reader = new Reader(origin, learner.cookie)
  const unsure = lastUntold(learner, life)
  if (unsure) await handIn(reader, unsure, life)
  for (;;)
    for (const sent of await fillIn(reader, learner, life.random)) await handIn(reader, sent, life)
}

/** Half of what someone sent last and got no answer to is sent again, as a reload would. */
function lastUntold({ person }: Learner, { ledger, random }: Life): Sent | undefined {
  const last = [...ledger.values()].findLast((sent) => sent.person === person)
  if (!last || last.told !== undefined || random.chance(0.5)) return undefined
  last.again = true
  return last
}

/** All that is open in a module, by chance; half of the time with the right answers, so that modules get completed. */
async function fillIn(reader: Reader, { person }: Learner, random: Random): Promise<Sent[]> {
  const forms = await reader.fillInModule(random.pick(quizIds()), random)
  return forms.map((form) => {
    const sent = { person, activity: activityOf(form), form }
    return random.chance(0.5) ? sent : { ...sent, form: corrected(sent) }
  })
}

function activityOf({ action }: FilledForm): string {
  return activityFromSlug(action.split('/')[2] ?? '') ?? ''
}

async function handIn(reader: Reader, sent: Sent, life: Life): Promise<void> {
  life.ledger.set(sent.form.fields.get('attempt') ?? '', sent)
  const { status, body } = await reader.handIn(sent.form, '.json')
  if (status !== 200) {
    life.refused += 1
    return
  }
  sent.told = JSON.parse(body).view.result.percent
  life.acknowledged += 1
}
