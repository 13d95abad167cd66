import { setTimeout as pause } from 'node:timers/promises'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { HandingIn } from './handing-in.ts'

const WRITERS = 12
const WARM_UP_S = 30
const SOAK_S = 120
const LOOKS_EVERY_S = 5

/**
 * Two minutes of people who read and hand in: the process's memory, and what it holds when garbage is
 * collected, afterwards held against when all was warm.
 */
export const soak: Scenario = {
  name: 'soak',
  onRequest: true,
  target: { 'growth a minute': 10, 'more held at last': 10, refused: 0, lost: 0 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS)
    const server = await ServerProcess.start(database)
    try {
      const writers = new HandingIn(server.origin, learners)
      await pause(WARM_UP_S * 1000)
      const held = await server.ask('heldBytes')
      const memory: number[] = []
      for (let at = 0; at <= SOAK_S; at += LOOKS_EVERY_S) {
        memory.push((await server.ask('memoryBytes')) / 2 ** 20)
        await pause(LOOKS_EVERY_S * 1000)
      }
      await writers.stop()
      const heldAtLast = await server.ask('heldBytes')
      const refused = writers.answers.filter(({ status }) => status !== 200)
      return {
        'handed in': { value: writers.answers.length, unit: 'attempts' },
        refused: {
          value: refused.length,
          unit: 'attempts',
          note: refused.map(({ status }) => status).join(', '),
        },
        lost: { value: await writers.lost(database), unit: 'attempts' },
        'at first': { value: memory[0] ?? Number.NaN, unit: 'MB' },
        'at last': { value: memory.at(-1) ?? Number.NaN, unit: 'MB' },
        most: { value: Math.max(...memory), unit: 'MB' },
        'more held at last': { value: (heldAtLast - held) / 2 ** 20, unit: 'MB' },
        'growth a minute': { value: slope(memory) * (60 / LOOKS_EVERY_S), unit: 'MB' },
      }
    } finally {
      await server.kill()
    }
  },
}

/** Of the straight line that fits best, for each step. */
function slope(values: number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const products = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0)
  const squares = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0)
  return products / squares
}
