import { eq } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import { demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'

const AT_ONCE = 100

/** The same form twice, and another a hundred times at once: one attempt each, and one reply. */
export const repeated: Scenario = {
  name: 'repeated',
  target: { refused: 0, 'more than one attempt': 0, 'different replies': 0 },
  async run() {
    const database = await demoDatabase()
    const [learner] = await signInBeginners(database, 1)
    const server = await ServerProcess.start(database)
    const reader = new Reader(server.origin, learner?.cookie ?? '')
    const [quiz = ''] = quizIds()
    try {
      const twice = await reader.fillIn(quiz, randomFrom('twice'))
      const inTurn = [await reader.handIn(twice), await reader.handIn(twice)]
      const storm = await reader.fillIn(quiz, randomFrom('storm'))
      const atOnce = await Promise.all(Array.from({ length: AT_ONCE }, () => reader.handIn(storm)))
      const stored = await inDatabase(database, (db) =>
        Promise.all(
          [twice, storm].map(({ fields }) =>
            db.$count(attempt, eq(attempt.id, fields.get('attempt') ?? '')),
          ),
        ),
      )
      const answers = [...inTurn, ...atOnce]
      return {
        'sent again': { value: answers.length - stored.length, unit: 'times' },
        refused: { value: answers.filter(({ status }) => status !== 200).length, unit: 'answers' },
        'more than one attempt': {
          value: stored.filter((count) => count !== 1).length,
          unit: 'forms',
        },
        'different replies': {
          value: kinds(inTurn) - 1 + kinds(atOnce) - 1,
          unit: 'replies',
        },
      }
    } finally {
      await server.kill()
    }
  },
}

/** How many bodies differ, apart from what every answer has of its own. */
function kinds(answers: { body: string }[]): number {
  const own = /nonce="[^"]*"|"requestId","[0-9a-f]+"/g
  return new Set(answers.map(({ body }) => body.replace(own, ''))).size
}
