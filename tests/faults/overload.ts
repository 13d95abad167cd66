import { setTimeout as pause } from 'node:timers/promises'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { HandingIn } from './handing-in.ts'

const BROWSERS = 60
const REQUESTS = 4000
const WRITERS = 5

/** Far more is asked than can be done, and one browser asks for most: people who hand in get through. */
export const overload: Scenario = {
  name: 'overload',
  target: {
    '5xx but 503': 0,
    'refused without Retry-After': 0,
    'not answered': 0,
    'lost meanwhile': 0,
    'comes back': 10,
    'more memory afterwards': 150,
  },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, BROWSERS + WRITERS)
    const server = await ServerProcess.start(database)
    try {
      const before = await server.ask('memoryBytes')
      const writers = new HandingIn(server.origin, learners.slice(BROWSERS), 200)
      await pause(500)
      const asked = Array.from({ length: REQUESTS }, (_, i) =>
        // Every other request is one browser's.
        ask(server.origin, learners[i % 2 ? i % BROWSERS : 0]?.cookie ?? ''),
      )
      const answers = await Promise.all(asked)
      const over = performance.now()
      const back = await calm(server.origin, learners[1]?.cookie ?? '')
      await writers.stop()
      const count = (match: (one: Answer) => boolean) => ({
        value: answers.filter(match).length,
        unit: 'requests',
      })
      return {
        asked: { value: REQUESTS, unit: 'requests' },
        served: count(({ status }) => status === 200),
        'told to wait (429)': count(({ status }) => status === 429),
        'told to come back (503)': count(({ status }) => status === 503),
        'not answered': count(({ status }) => status === 0),
        '5xx but 503': count(({ status }) => status >= 500 && status !== 503),
        'refused without Retry-After': count(
          ({ status, retryAfter }) => (status === 429 || status === 503) && !retryAfter,
        ),
        'handed in meanwhile': {
          value: writers.answers.filter(({ status, at }) => status === 200 && at < over).length,
          unit: 'attempts',
        },
        'lost meanwhile': { value: await writers.lost(database), unit: 'attempts' },
        'comes back': { value: back / 1000, unit: 's' },
        'more memory afterwards': {
          value: ((await server.ask('memoryBytes')) - before) / 2 ** 20,
          unit: 'MB',
        },
      }
    } finally {
      await server.kill()
    }
  },
}

type Answer = { status: number; retryAfter: boolean }

async function ask(origin: string, cookie: string): Promise<Answer> {
  const answer = await fetch(`${origin}/courses`, { headers: { cookie } }).catch(() => undefined)
  await answer?.arrayBuffer().catch(() => undefined)
  return { status: answer?.status ?? 0, retryAfter: answer?.headers.has('retry-after') ?? false }
}

/** Milliseconds until a page is there within a second again. */
async function calm(origin: string, cookie: string): Promise<number> {
  const began = performance.now()
  for (;;) {
    const asked = performance.now()
    const { status } = await ask(origin, cookie)
    if (status === 200 && performance.now() - asked < 1000) return asked - began
    await pause(100)
  }
}
