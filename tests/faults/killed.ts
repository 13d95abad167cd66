import { setTimeout as pause } from 'node:timers/promises'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { activityIds } from '#tests/support/courses.ts'
import { databaseCommand, demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'
import { audit, type Findings, type Ledger, type Sent } from './ledger.ts'

const WRITERS = 8
const THOROUGH_EVERY = 20

/** Eight people hand in while the server is killed, again and again; then everything is counted. */
export function killed(cycles: number): Scenario {
  const none: Findings = { lost: 0, changed: 0, strange: 0, 'wrong completions': 0, damaged: 0 }
  return {
    name: 'killed',
    target: { ...none, refused: 0 },
    async run() {
      const database = await demoDatabase()
      const learners = await signInBeginners(database, WRITERS)
      const people = learners.map(({ person }) => person)
      const ledger: Ledger = new Map()
      const findings = { ...none }
      let refused = 0
      for (let cycle = 1; cycle <= cycles; cycle++) {
        refused += await crash(database, learners, ledger, randomFrom('killed', cycle))
        const found = await afterRestart(database, (db) => audit(db, people, ledger))
        for (const name of Object.keys(none) as (keyof Findings)[])
          findings[name] = Math.max(findings[name], found[name])
        if (cycle % THOROUGH_EVERY === 0 || cycle === cycles) {
          await databaseCommand(database, ['check'])
          console.log(`  ${cycle} of ${cycles} kills, ${ledger.size} hand-ins`)
        }
      }
      return { ...(await extent(database, cycles, ledger)), ...counted({ ...findings, refused }) }
    },
  }
}
