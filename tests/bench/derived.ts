import { copyFileSync } from 'node:fs'
import path from 'node:path'
import type { InStatement } from '@libsql/client'
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
const AMOUNT = PER_ROUND * (WARM_UP + ROUNDS)

type Pass = [person: string, module: string, passedOn: number, revision: number, end: number]

/** What it costs to keep derived figures true, for each completion that is recorded. */
export const derived: Scenario = {
  name: 'derived',
  target: { 'first pass': 100, renewal: 100, 'first pass, 400 in one statement': 100 },
  async run() {
    const { database } = await filled(SIZE)
    const [kept, plain] = ['kept', 'plain'].map((name) => copyOf(database, name)) as [
      Database,
      Database,
    ]
    await plain.client.execute('drop trigger completion_stands')
    const firsts = await passes(kept, 'IS NULL')
    const first = await rounds(kept, plain, firsts.slice(0, AMOUNT), oneByOne)
    const bulk = await rounds(kept, plain, firsts.slice(AMOUNT), together)
    const renewal = await rounds(kept, plain, await passes(kept, '> w.true_on'), oneByOne)
    const note = 'more than without the triggers, per completion'
    return {
      'first pass': { ...spread(first.cost, 'µs'), note },
      renewal: { ...spread(renewal.cost, 'µs'), note },
      'first pass, 400 in one statement': { ...spread(bulk.cost, 'µs'), note },
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
    LIMIT ${2 * AMOUNT}`)
  return rows.map((row) => [String(row[0]), String(row[1]), today, Number(row[2]), today + 730])
}

/** Both take the same passes, in turn: a busy machine slows both alike. */
async function rounds(kept: Database, plain: Database, all: Pass[], how: How) {
  const figures = { cost: [] as number[], without: [] as number[], ratio: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const some = all.slice(round * PER_ROUND, (round + 1) * PER_ROUND)
    if (some.length < PER_ROUND) throw new Error(`there are only ${all.length} such passes`)
    const without = await record(plain, how(some))
    const micros = await record(kept, how(some))
    if (round < WARM_UP) continue
    figures.cost.push(micros - without)
    figures.without.push(without)
    figures.ratio.push(micros / without)
  }
  return figures
}

type How = (passes: Pass[]) => InStatement[]

/** As hand-ins come: a statement each, which is read together with its triggers. */
function oneByOne(passes: Pass[]): InStatement[] {
  return passes.map((args) => ({ sql: 'insert into completion values (?, ?, ?, ?, ?, 0)', args }))
}

function together(passes: Pass[]): InStatement[] {
  const values = [0, 1, 2, 3, 4].map((at) => `value ->> ${at}`).join(', ')
  const sql = `insert into completion select ${values}, 0 from json_each(?)`
  return [{ sql, args: [JSON.stringify(passes)] }]
}

/** Microseconds of processor time for each pass, all in one commit. */
async function record({ client }: Database, statements: InStatement[]): Promise<number> {
  const before = process.cpuUsage()
  await client.batch(statements, 'write')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / PER_ROUND
}
