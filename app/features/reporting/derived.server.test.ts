import fc from 'fast-check'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import type { ExactReport } from './exact-report.ts'
import { protectWhole } from './protect.ts'

const DAY = 20_400
const TOWNS = ['A', 'B']
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
const MODULES = ['k1/a', 'k1/b', 'k2/a']
const PROFILES = ['A1', 'A2', 'B1']
const UNITS = ['A', 'A-x', 'A-y', 'B']

let derived: typeof import('./derived.server.ts')
let current: typeof import('./current.server.ts')
let raw: typeof import('./load.server.ts')
let cohort: typeof import('./cohort.server.ts')
let db: typeof import('#app/platform/database.server.ts')['db']

beforeAll(async () => {
  const { temporaryFolder } = await import('#tests/support/temporary-folder.ts')
  process.env.DATABASE_URL = `file:${temporaryFolder()}/derived.db`
  db = (await import('#app/platform/database.server.ts')).db
  const { migrate } = await import('drizzle-orm/libsql/migrator')
  await migrate(db, { migrationsFolder: 'db/migrations' })
  derived = await import('./derived.server.ts')
  current = await import('./current.server.ts')
  raw = await import('./load.server.ts')
  cohort = await import('./cohort.server.ts')
})
beforeEach(begin)

type Step =
  | { do: 'pass'; person: string; module: string; back: number; lasts: number; earlier: boolean }
  | { do: 'forget'; person: string; module: string }
  | { do: 'revise' | 'retire'; module: string }
  | { do: 'require' | 'release'; profile: string; module: string; ahead: number }
  | { do: 'move'; person: string; unit: string }
  | { do: 'wait'; days: number }
  | { do: 'turn' }

const one = (ids: string[]) => fc.constantFrom(...ids)
const person = one(PEOPLE)
const module = one(MODULES)
const days = (most: number) => fc.integer({ min: 0, max: most })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      person,
      module,
      back: days(30),
      lasts: days(60),
      earlier: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: days(40) }) },
  fc.record({ do: fc.constant('forget' as const), person, module }),
  fc.record({ do: fc.constantFrom('revise' as const, 'retire' as const), module }),
  fc.record({
    do: fc.constantFrom('require' as const, 'release' as const),
    profile: one(PROFILES),
    module,
    ahead: days(20),
  }),
  fc.record({ do: fc.constant('move' as const), person, unit: one(UNITS) }),
  fc.record({ do: fc.constant('turn' as const) }),
)

it('agrees with a recomputation, whatever happens in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      await begin()
      let day = DAY
      for (const next of steps) {
        day = await take(next, day)
        expect(await wrong()).toEqual([])
      }
      await derived.tick(day)
      expect(await derived.checkDerived()).toEqual([])
      for (const town of TOWNS) await sameAsRaw(town, day)
    }),
    { numRuns: 150 },
  )
}, 120_000)

/** Everything that a trigger is there for, in one story. */
const STORY: Step[] = [
  ...MODULES.map((module): Step => passed('p1', module, 50)),
  passed('p1', 'k2/a', 60, 1),
  { do: 'forget', person: 'p1', module: 'k1/a' },
  passed('p1', 'k1/a', 40),
  passed('p5', 'k1/a', 90),
  { do: 'require', profile: 'B1', module: 'k2/a', ahead: 0 },
  { do: 'wait', days: 1 },
  { do: 'release', profile: 'B1', module: 'k2/a', ahead: 0 },
  { do: 'wait', days: 1 },
  { do: 'revise', module: 'k1/a' },
  { do: 'wait', days: 1 },
  { do: 'retire', module: 'k1/b' },
  { do: 'wait', days: 50 },
  passed('p1', 'k1/a', 90),
  { do: 'move', person: 'p2', unit: 'A-y' },
  { do: 'turn' },
]

const TRIGGERS = [
  'completion_stands',
  'completion_goes',
  'standing_begins',
  'standing_changes',
  'standing_goes',
  'standing_moves',
  'tally_moves',
  'person_qualifies',
  'revision_marks',
  'retirement_marks',
  'new_requirement_marks',
  'changed_requirement_marks',
]

it('finds nothing wrong in a story in which every trigger has a part', async () => {
  expect(await wrongInStory()).toEqual([])
})

it.each(TRIGGERS)('notices what %s no longer does', async (name) => {
  const { rows } = await db.client.execute({
    sql: 'select sql from sqlite_master where name = ?',
    args: [name],
  })
  const [body, isView] = [String(rows[0]?.sql), /INSTEAD OF/.test(String(rows[0]?.sql))]
  // A view without any trigger would refuse the row instead of losing it.
  const idle = body.replace(/ (WHEN|BEGIN)[\s\S]*/, ' BEGIN SELECT 1; END')
  await db.client.batch([`drop trigger ${name}`, ...(isView ? [idle] : [])], 'write')
  try {
    expect(await wrongInStory()).not.toEqual([])
  } finally {
    await db.client.batch([...(isView ? [`drop trigger ${name}`] : []), body], 'write')
  }
})

it('counts those who leave until the turn, and those who come from then on', async () => {
  const people = async (day: number) =>
    (await current.loadTalliedReport(scopeOfOperator('A'), day))?.people
  await ask("update membership set to_on = ? where person = 'p1'", DAY)
  await derived.tick(DAY + 1)
  expect(await people(DAY + 1)).toBe(4)
  expect(await take({ do: 'turn' }, DAY)).toBeGreaterThan(DAY)
  await derived.tick(DAY + 200)
  expect(await people(DAY + 200)).toBe(3)
})

it('counts every pass where tallies wait, or are of another day', async () => {
  const scope = scopeOfOperator('A')
  expect(await current.loadTalliedReport(scope, DAY)).toBeDefined()
  expect(await current.loadTalliedReport(scope, DAY + 1)).toBeUndefined()
  await ask('update tally_whole set is_due = 1')
  expect(await current.loadTalliedReport(scope, DAY)).toBeUndefined()
  expect((await current.loadWholeReport(scope, DAY))?.people).toBe(4)
  expect(await current.loadWholeReport(scopeOfOperator('C'), DAY)).toBeUndefined()
})

function passed(person: string, module: string, lasts: number, back = 0): Step {
  return { do: 'pass', person, module, back, lasts, earlier: false }
}

async function wrongInStory() {
  let day = DAY
  const found = []
  for (const next of STORY) {
    day = await take(next, day)
    found.push(...(await wrong()))
  }
  return found
}

/** Differences where no rebuild is waiting. */
async function wrong() {
  const { rows } = await db.client.execute('select municipality from tally_whole where is_due')
  const due = rows.map(({ municipality }) => municipality)
  const found = await derived.checkDerived()
  return found.filter(({ municipality }) => !due.includes(municipality))
}

async function sameAsRaw(town: string, day: number): Promise<void> {
  const tallied = await current.loadTalliedReport(scopeOfOperator(town), day)
  const truth = await raw.loadExactReport(scopeOfOperator(town), day, 'cohort')
  const widths = { width: 4, wholeWidth: 4 }
  const shown = [tallied, truth].map((exact) => {
    const { rows, cohortOn, ...report } = protectWhole(exact as ExactReport, widths)
    // A cohort that nobody is in began on no day.
    const began = exact?.people ? cohortOn : null
    return { ...report, began, rows: rows.map(({ units, name, ...row }) => row) }
  })
  expect(tallied?.people).toBe(truth?.people)
  expect(shown[0]).toEqual(shown[1])
  expect(qualified(tallied)).toBe(qualified(truth))
}

function qualified(report: ExactReport | undefined): number | undefined {
  return report?.groups.reduce((sum, group) => sum + group.qualified, 0)
}

/** Takes a step; gives the day after it. */
async function take(next: Step, day: number): Promise<number> {
  if (next.do === 'pass') await pass(next, day)
  if (next.do === 'forget')
    await ask('delete from completion where person = ? and module = ?', next.person, next.module)
  if (next.do === 'revise') await revise(next.module, day)
  if (next.do === 'retire')
    await ask('update module set retired = 1 - retired where id = ?', next.module)
  if (next.do === 'require')
    await ask(
      `insert into profile_module values (?, ?, ?, 999999) on conflict do update set to_on = 999999`,
      next.profile,
      next.module,
      day + next.ahead,
    )
  if (next.do === 'release')
    await ask(
      'update profile_module set to_on = ? where profile = ? and module = ? and to_on > ?',
      ...[day + next.ahead, next.profile, next.module, day + next.ahead],
    )
  if (next.do === 'move') await move(next.person, next.unit, day)
  const later = day + (next.do === 'wait' ? next.days : next.do === 'turn' ? 130 : 0)
  if (next.do === 'turn') for (const town of TOWNS) await cohort.turnCohort(town, later)
  if (next.do === 'wait' || next.do === 'turn') await derived.tick(later)
  return later
}

async function pass(next: Extract<Step, { do: 'pass' }>, day: number): Promise<void> {
  const on = day - next.back
  await ask(
    `insert or ignore into completion
      select ?1, ?2, ?3, max(1, max(revision) - ?4), ?5, 0 from module_revision where module = ?2`,
    ...[next.person, next.module, on, Number(next.earlier), on + next.lasts],
  )
}

async function revise(module: string, day: number): Promise<void> {
  await ask(
    'update module_revision set superseded_on = ? where module = ? and superseded_on > ?',
    ...[day, module, day],
  )
  await ask(
    `insert into module_revision
      select module, max(revision) + 1, ?, 999999, '' from module_revision where module = ?`,
    ...[day, module],
  )
}

async function move(person: string, unit: string, day: number): Promise<void> {
  const profile = unit.startsWith('B') ? 'B1' : 'A2'
  await ask('delete from membership where person = ? and from_on >= ?', person, day)
  await ask('update membership set to_on = ? where person = ? and to_on > ?', day, person, day)
  await ask(
    "insert into membership values (?, ?, ?, 'leder', ?, ?, 999999)",
    ...[person, unit.slice(0, 1), unit, profile, day],
  )
}

async function ask(sql: string, ...args: (string | number)[]): Promise<void> {
  await db.client.execute({ sql, args })
}

/** Two municipalities, of which A has four people in three units. */
async function begin(): Promise<void> {
  const { rows } = await db.client.execute(
    "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
  )
  const needs = [
    ['A1', 'k1/a'],
    ['A1', 'k1/b'],
    ['A1', 'k2/a'],
    ['A2', 'k1/a'],
    ['B1', 'k1/a'],
  ]
  const seats = ['A', 'A-x', 'A-y', 'A-y', 'B', 'B']
  const into = (table: string, values: (string | number | null)[][]) =>
    values.map((args) => ({
      sql: `insert into ${table} values (${args.map(() => '?').join(', ')})`,
      args,
    }))
  await db.client.batch(
    [
      'pragma defer_foreign_keys = on',
      ...rows.map(({ name }) => `delete from ${name}`),
      ...into(
        'municipality',
        TOWNS.map((town) => [town, town, null, 'bokmål']),
      ),
      ...into(
        'unit',
        UNITS.map((id) => [id, id.slice(0, 1), id.length > 1 ? 'A' : null, id, 0, 999_999, null]),
      ),
      ...into(
        'profile',
        PROFILES.map((id) => [id, id.slice(0, 1), '[]']),
      ),
      ...into(
        'person',
        PEOPLE.map((id) => [id, id, id, null, null]),
      ),
      ...into(
        'module',
        MODULES.map((id, at) => [id, id.slice(0, 2), at, 0]),
      ),
      ...into(
        'module_revision',
        MODULES.map((id) => [id, 1, 0, 999_999, '']),
      ),
      ...into(
        'profile_module',
        needs.map(([profile = '', module = '']) => [profile, module, 0, 999_999]),
      ),
      ...into(
        'membership',
        seats.map((unit, at) => {
          const town = unit.slice(0, 1)
          const profile = town === 'B' ? 'B1' : at % 2 === 0 ? 'A1' : 'A2'
          return [PEOPLE[at] ?? '', town, unit, at === 1 ? 'leder' : 'ansatt', profile, 0, 999_999]
        }),
      ),
    ],
    'write',
  )
  await derived.tick(DAY)
}
