import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '#app/platform/calendar.ts'
import { type Database, openDatabase } from '#db/client.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { filled } from './nation/filled.ts'

const SIZE = { people: 6000, largest: 3000, municipalities: 6 }
const PER_ROUND = 400
const ROUNDS = 15
const WARM_UP = 3

type Pass = [person: string, module: string, passedOn: number, revision: number, end: number]

/** What it costs to keep derived figures true, for each completion that is recorded. */
export const derived: Scenario = {
  name: 'derived',
  target: { 'first pass': 100, renewal: 100 },
  async run() {
    const { database } = await filled(SIZE)
    const [kept, plain] = ['kept', 'plain'].map((name) => copyOf(database, name)) as [
      Database,
      Database,
    ]
    await plain.client.execute('drop trigger completion_stands')
    const first = await rounds(kept, plain, await passes(kept, 'IS NULL'))
    const renewal = await rounds(kept, plain, await passes(kept, '> w.true_on'))
    return {
      'first pass': { ...spread(first.cost, 'µs'), note: 'more than without, per completion' },
      renewal: { ...spread(renewal.cost, 'µs'), note: 'more than without, per completion' },
      'first pass, without': spread(first.without, 'µs'),
      'first pass, with / without': spread(first.ratio, '×'),
    }
  },
}

function copyOf(database: string, name: string): Database {
  const copy = path.join(temporaryFolder(), `${name}.db`)
  copyFileSync(database, copy)
  return openDatabase(`file:${copy}`)
}

/** Required passes of people who have none yet, or whose pass is still valid, in no order. */
async function passes(db: Database, standing: string): Promise<Pass[]> {
  const today = dayOf(Date.now())
  const { rows } = await db.client.execute(`
    SELECT m.person, q.module, (SELECT max(revision) FROM module_revision v WHERE v.module = q.module)
    FROM cohort_member m JOIN tally_whole w USING (municipality) JOIN profile_module q USING (profile)
    LEFT JOIN standing s ON s.person = m.person AND s.module = q.module
    WHERE q.to_on > w.true_on AND s.ends_on ${standing} AND coalesce(s.ends_on, 0) < ${today + 700}
    ORDER BY random()
    LIMIT ${PER_ROUND * (WARM_UP + ROUNDS)}`)
  return rows.map((row) => [String(row[0]), String(row[1]), today, Number(row[2]), today + 730])
}

/** Both take the same passes, in turn: a busy machine slows both alike. */
async function rounds(kept: Database, plain: Database, all: Pass[]) {
  const figures = { cost: [] as number[], without: [] as number[], ratio: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const some = all.slice(round * PER_ROUND, (round + 1) * PER_ROUND)
    if (some.length < PER_ROUND) throw new Error(`there are only ${all.length} such passes`)
    const without = await record(plain, some)
    const micros = await record(kept, some)
    if (round < WARM_UP) continue
    figures.cost.push(micros - without)
    figures.without.push(without)
    figures.ratio.push(micros / without)
  }
  return figures
}

/** Microseconds of processor time for each pass, all in one commit. */
async function record({ client }: Database, passes: Pass[]): Promise<number> {
  const sql = 'insert into completion values (?, ?, ?, ?, ?, 0)'
  const statements = passes.map((args) => ({ sql, args }))
  const before = process.cpuUsage()
  await client.batch(statements, 'write')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / passes.length
}
