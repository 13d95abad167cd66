import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import { demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'

const WRITERS = 50
const WARM_UP = 2
const TURNS = 10

/** Fifty people hand in at the same moment, again and again. */
export const crowd: Scenario = {
  name: 'crowd',
  target: { refused: 0, lost: 0, 'longest block, handing in': 200 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS)
    const people = learners.map(({ person }) => person)
    const server = await ServerProcess.start(database)
    const readers = learners.map(({ cookie }) => new Reader(server.origin, cookie))
    try {
      const turns = []
      for (let turn = 0; turn < WARM_UP + TURNS; turn++)
        turns.push(await allAtOnce(server, readers, turn))
      const warm = turns.slice(WARM_UP)
      const stored = await inDatabase(database, (db) =>
        db.$count(attempt, inArray(attempt.person, people)),
      )
      const refused = turns.reduce((sum, turn) => sum + turn.refused, 0)
      const most = (pick: (turn: Turn) => number) => ({
        value: Math.max(...warm.map(pick)),
        unit: 'ms',
      })
      return {
        'handed in': {
          value: WRITERS * turns.length,
          unit: 'attempts',
          note: `by ${WRITERS} people at once`,
        },
        refused: { value: refused, unit: 'attempts' },
        lost: { value: WRITERS * turns.length - refused - stored, unit: 'attempts' },
        'longest block, handing in': most(({ handingIn }) => handingIn.block),
        'most work in one turn': most(({ handingIn }) => handingIn.work),
        'longest block, opening': most(({ opening }) => opening.block),
      }
    } finally {
      await server.kill()
    }
  },
}

type Block = { block: number; work: number }
type Turn = { refused: number; opening: Block; handingIn: Block }

/** Everyone opens a quiz, and when all have, everyone hands it in. */
async function allAtOnce(server: ServerProcess, readers: Reader[], turn: number): Promise<Turn> {
  const opened = await watched(server, () =>
    Promise.all(
      readers.map((reader, i) => {
        const random = randomFrom('crowd', i, turn)
        return reader.fillIn(random.pick(quizIds()), random)
      }),
    ),
  )
  const handedIn = await watched(server, () =>
    Promise.all(readers.map((reader, i) => reader.handIn(opened.result[i] as FilledForm, '.json'))),
  )
  const refused = handedIn.result.filter(({ status }) => status !== 200).length
  return { refused, opening: opened, handingIn: handedIn }
}

async function watched<T>(server: ServerProcess, work: () => Promise<T>) {
  await server.ask('watchLoop')
  const result = await work()
  return {
    result,
    block: await server.ask('longestBlockMs'),
    work: await server.ask('longestWorkMs'),
  }
}
