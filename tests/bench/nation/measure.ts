// Measures what reports are read from, in the database of the environment; tells the bench.
import { scopeOfOperator } from '#app/features/access/policies.ts'
import {
  loadCurrentEndings,
  loadCurrentWholes,
  loadWholeReport,
} from '#app/features/reporting/current.server.ts'
import { loadExactReport } from '#app/features/reporting/load.server.ts'
import { protectWhole } from '#app/features/reporting/protect.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

const ROUNDS = 20
const WARM_UP = 3
const REGION = 18

const numbers = process.argv.slice(2)
const region = (await loadCurrentWholes()).slice(0, REGION).map(({ municipality }) => municipality)
const series: Record<string, number[]> = {
  region: await timesOf(() => loadCurrentWholes(region)),
  nation: await timesOf(() => loadCurrentWholes()),
}
for (const number of numbers) {
  const scope = scopeOfOperator(number)
  const widths = { width: 20, wholeWidth: 20 }
  const exact = await loadWholeReport(scope, today())
  if (!exact) throw new Error(`there is no ${number}`)
  series[`${number} read`] = await timesOf(() => loadWholeReport(scope, today()))
  series[`${number} protected`] = await timesOf(async () => protectWhole(exact, widths))
  series[`${number} endings`] = await timesOf(() => loadCurrentEndings(scope))
  series[`${number} recomputed`] = await timesOf(() => loadExactReport(scope, today(), 'cohort'), 2)
}
db.client.close()
process.send?.(series)

/** Milliseconds of processor time. */
async function timesOf(work: () => Promise<unknown>, rounds = ROUNDS): Promise<number[]> {
  const times = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push((user + system) / 1000)
  }
  return times
}
