import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import { inDatabase, makeDatabase } from '#tests/support/make-database.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'

/** How many people hand in, and in how many seconds. */
const STORMS = [
  { people: 500, seconds: 1, p99: 2000 },
  { people: 2000, seconds: 10, p99: 500 },
]
const PEOPLE = Math.max(...STORMS.map(({ people }) => people))
const OPENED_AT_ONCE = 20
/** Opening so many pages leaves a mess to both processes. */
const SETTLES_MS = 3000

/** A whole region hands in: at times drawn evenly, counted from when each wanted to, not from when it got through. */
export const storm: Scenario = {
  name: 'storm',
  target: Object.assign(
    {},
    ...STORMS.map(({ people, seconds, p99 }) => ({
      [`${people} in ${seconds} s: lost`]: 0,
      [`${people} in ${seconds} s: refused`]: 0,
      [`${people} in ${seconds} s: p99`]: p99,
    })),
  ),
  async run() {
    const database = await makeDatabase({ seed: ['--people', `${PEOPLE + 500}`] })
    const learners = await signInBeginners(database, PEOPLE)
    const server = await ServerProcess.start(database)
    try {
      const figures: Record<string, Figure> = {}
      for (const [turn, { people, seconds }] of STORMS.entries()) {
        const chosen = learners.slice(0, people)
        const forms = await opened(server, chosen, turn)
        const answers = await handedIn(server, chosen, forms, seconds)
        const found = await figuresOf(database, forms, answers)
        for (const [name, figure] of Object.entries(found))
          figures[`${people} in ${seconds} s: ${name}`] = figure
      }
      return figures
    } finally {
      await server.kill()
    }
  },
}

type Timed = { status: number; ms: number }

async function opened(server: ServerProcess, learners: Learner[], turn: number) {
  const forms: FilledForm[] = []
  for (let at = 0; at < learners.length; at += OPENED_AT_ONCE) {
    const some = learners.slice(at, at + OPENED_AT_ONCE)
    const filled = some.map(({ cookie }, i) => {
      const random = randomFrom('storm', turn, at + i)
      const open = () => new Reader(server.origin, cookie).fillIn(random.pick(quizIds()), random)
      // A kept connection may close just as it is used again.
      return open().catch(open)
    })
    forms.push(...(await Promise.all(filled)))
  }
  return forms
}

function handedIn(
  server: ServerProcess,
  learners: Learner[],
  forms: FilledForm[],
  seconds: number,
) {
  const random: Random = randomFrom('storm times', seconds)
  const start = performance.now() + SETTLES_MS
  return Promise.all(
    forms.map(async (form, i): Promise<Timed> => {
      const due = start + random.between(0, seconds * 1000)
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
      const reader = new Reader(server.origin, learners[i]?.cookie ?? '')
      const { status } = await reader.handIn(form, '.json').catch(() => ({ status: 0 }))
      return { status, ms: performance.now() - due }
    }),
  )
}

async function figuresOf(
  database: string,
  forms: FilledForm[],
  answers: Timed[],
): Promise<Record<string, Figure>> {
  const told = forms.filter((_, i) => answers[i]?.status === 200)
  const ids = told.map(({ fields }) => fields.get('attempt') ?? '')
  const stored = await inDatabase(database, (db) => db.$count(attempt, inArray(attempt.id, ids)))
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN
  return {
    lost: { value: told.length - stored, unit: 'attempts' },
    refused: { value: answers.length - told.length, unit: 'attempts' },
    p50: { value: at(0.5), unit: 'ms' },
    p99: { value: at(0.99), unit: 'ms' },
    longest: { value: at(1), unit: 'ms' },
  }
}
