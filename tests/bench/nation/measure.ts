// Measures what reports are read from, in the database of the environment; tells the bench.
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { loadWholeReport } from '#app/features/reporting/current.server.ts'
import { rebuild, tick } from '#app/features/reporting/derived.server.ts'
import { loadExactReport } from '#app/features/reporting/load.server.ts'
import { protectWhole } from '#app/features/reporting/protect.ts'
import { db } from '#app/platform/database.server.ts'

const ROUNDS = 20
const WARM_UP = 3

const numbers = process.argv.slice(2)
const { rows } = await db.client.execute('SELECT max(true_on) AS day FROM tally_whole')
const day = Number(rows[0]?.day)
const series: Record<string, number[]> = {}
for (const number of numbers) {
  const scope = scopeOfOperator(number)
  const widths = { width: 20, wholeWidth: 20 }
  const exact = await loadWholeReport(scope, day)
  if (!exact) throw new Error(`there is no ${number}`)
  series[`${number} read`] = await timesOf(() => loadWholeReport(scope, day))
  series[`${number} protected`] = await timesOf(async () => protectWhole(exact, widths))
  series[`${number} recomputed`] = await timesOf(() => loadExactReport(scope, day, 'cohort'), 2)
}
series['a day moved on, all'] = await timesOf(() => tick(day + 1), 1, 0)
series.rebuilt = await timesOf(() => rebuild(numbers.at(-1) ?? ''), 1, 0)
db.client.close()
process.send?.(series)

/** Milliseconds of processor time. */
async function timesOf(
  work: () => Promise<unknown>,
  rounds = ROUNDS,
  warmUp = WARM_UP,
): Promise<number[]> {
  const times = []
  for (let round = -warmUp; round < rounds; round++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push((user + system) / 1000)
  }
  return times
}
