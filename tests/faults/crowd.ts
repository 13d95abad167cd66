import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { activityIds } from '#tests/support/courses.ts'
import { demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'

const WRITERS = 50
const TURNS = 10

/** Fifty people hand in at the same time, again and again, none waiting for another. */
export const crowd: Scenario = {
  name: 'crowd',
  target: { refused: 0, lost: 0, 'longest block of the loop': 200 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS)
    const people = learners.map(({ person }) => person)
    const server = await ServerProcess.start(database)
    const readers = learners.map(({ cookie }) => new Reader(server.origin, cookie))
    try {
      await Promise.all(readers.map((reader, i) => handIn(reader, i, 0)))
      await server.ask('watchLoop')
      const answers = await Promise.all(
        readers.map(async (reader, i) => {
          const statuses = []
          for (let turn = 1; turn <= TURNS; turn++) statuses.push(await handIn(reader, i, turn))
          return statuses
        }),
      )
      const block = await server.ask('longestBlockMs')
      const stored = await inDatabase(database, (db) =>
        db.$count(attempt, inArray(attempt.person, people)),
      )
      const refused = answers.flat().filter((status) => status !== 200).length
      return {
        writers: { value: WRITERS, unit: 'people' },
        'handed in': { value: answers.flat().length, unit: 'attempts' },
        refused: { value: refused, unit: 'attempts' },
        lost: { value: WRITERS * (TURNS + 1) - refused - stored, unit: 'attempts' },
        'longest block of the loop': { value: block, unit: 'ms' },
      }
    } finally {
      await server.kill()
    }
  },
}

async function handIn(reader: Reader, person: number, turn: number): Promise<number> {
  const random = randomFrom('crowd', person, turn)
  const form = await reader.fillIn(random.pick(activityIds()), random)
  return (await reader.handIn(form)).status
}
