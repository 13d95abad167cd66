import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { demoDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { HandingIn } from './handing-in.ts'

const WRITERS = 20
const HELD_MS = 8000

/** Another process holds the write lock for eight seconds while people hand in and read. */
export const locked: Scenario = {
  name: 'locked',
  target: { lost: 0, refused: 0, 'longest hand-in': 12_000, 'longest page meanwhile': 1000 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS + 1)
    const server = await ServerProcess.start(database)
    const other = createClient({ url: `file:${database}`, concurrency: 1, timeout: 5000 })
    try {
      const writers = new HandingIn(server.origin, learners.slice(1))
      await pause(1000)
      const holding = await other.transaction('write')
      const pages = await readFor(new Reader(server.origin, learners[0]?.cookie ?? ''), HELD_MS)
      await holding.rollback()
      await pause(1000)
      await writers.stop()
      const refused = writers.answers.filter(({ status }) => status !== 200)
      return {
        'handed in': { value: writers.answers.length, unit: 'attempts' },
        refused: { value: refused.length, unit: 'attempts' },
        lost: { value: await writers.lost(database), unit: 'attempts' },
        'longest hand-in': { value: Math.max(...writers.answers.map(({ ms }) => ms)), unit: 'ms' },
        'longest page meanwhile': {
          value: Math.max(...pages),
          unit: 'ms',
          note: `of ${pages.length}`,
        },
      }
    } finally {
      other.close()
      await server.kill()
    }
  },
}

/** Reads the catalogue again and again; gives how long each took. */
async function readFor(reader: Reader, milliseconds: number): Promise<number[]> {
  const until = performance.now() + milliseconds
  const times = []
  while (performance.now() < until) {
    const began = performance.now()
    const { status } = await reader.get('/courses')
    times.push(status === 200 ? performance.now() - began : Number.POSITIVE_INFINITY)
    await pause(50)
  }
  return times
}
