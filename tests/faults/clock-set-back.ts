import { setTimeout as pause } from 'node:timers/promises'
import { demoDatabase, failedChecks } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { HandingIn } from './handing-in.ts'

const WRITERS = 8
const HOUR_MS = 3_600_000

/** The machine's clock is set back an hour, then forward again, while people hand in. */
export const clockSetBack: Scenario = {
  name: 'clock',
  target: { refused: 0, lost: 0, 'failed checks': 0 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS)
    const server = await ServerProcess.start(database)
    try {
      const writers = new HandingIn(server.origin, learners)
      await pause(2000)
      await server.ask('shiftClock', -HOUR_MS)
      await pause(4000)
      await server.ask('shiftClock', 0)
      await pause(2000)
      await writers.stop()
      return {
        'handed in': { value: writers.answers.length, unit: 'attempts' },
        refused: {
          value: writers.answers.filter(({ status }) => status !== 200).length,
          unit: 'attempts',
        },
        lost: { value: await writers.lost(database), unit: 'attempts' },
        'failed checks': { value: await failedChecks(database), unit: '' },
      }
    } finally {
      await server.kill()
    }
  },
}
