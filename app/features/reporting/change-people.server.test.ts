import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { visitorOf } from '#app/features/access/sessions.server.ts'
import { changePeople } from '#app/features/competence/change-people.server.ts'
import { change, enrol, leave } from '#app/features/people/changes.server.ts'
import type { Employment } from '#app/features/people/changes.ts'
import { newMovingCode } from '#app/features/people/moving.server.ts'
import { closeUnit, createUnit, moveUnit, renameUnit } from '#app/features/people/units.server.ts'
import { NEVER } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { accessRole } from '#db/schema/access.ts'
import { act } from '#db/schema/audit.ts'
import { completion, profileModule } from '#db/schema/learning.ts'
import { membership, municipality, person, unit, unitAncestor } from '#db/schema/people.ts'
import { makeLearningWorld, NOW } from '#tests/support/learning-world.ts'
import { startSessions } from '#tests/support/sessions.ts'
import { turnCohort } from './cohort.server.ts'
import { checkDerived, tick } from './derived.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-people-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

const DAY = 20_781
const TOWNS = ['1833', '1824'] as const
const OPERATOR = { kind: 'operator' } as const

beforeAll(async () => {
  await makeLearningWorld(folder)
  const file = `${folder}/content.json`
  const requires = [{ competence: 'journalforing', level: 1 }]
  const jobRoles = [{ id: 'saksbehandler', title: 'Saksbehandler', requires }]
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), jobRoles }))
  setClock(DAY * 86_400_000 + 36_000_000)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(begin)

async function begin(): Promise<void> {
  const { rows } = await db.client.execute(
    "select name from pragma_table_list where type = 'table' and name not glob '__*' and name not glob 'sqlite_*'",
  )
  const kept = ['module', 'module_revision', 'edition', 'act']
  const emptied = rows.map(({ name }) => String(name)).filter((name) => !kept.includes(name))
  await db.client.batch(
    ['pragma defer_foreign_keys = on', ...emptied.map((name) => `delete from ${name}`)],
    'write',
  )
  for (const number of TOWNS) {
    await db.insert(municipality).values({ number, name: number, languageForm: 'bokmål' })
    await changePeople(OPERATOR, () => createUnit(number, { name: 'Topp', parent: null }, DAY))
    const top = await idOf('Topp', number)
    for (const name of ['Plan', 'Arkiv'])
      await changePeople(OPERATOR, () => createUnit(number, { name, parent: top }, DAY))
  }
}

async function idOf(name: string, number = '1833'): Promise<string> {
  const units = await db.select().from(unit).where(eq(unit.municipality, number))
  return units.find((one) => one.name === name)?.id ?? 'nowhere'
}

async function kari(
  changes: Partial<Employment> & { movingCode?: string } = {},
  number = '1833',
): Promise<Employment> {
  const base = { name: 'Kari Åsen', email: 'kari@rana.example', number: '12' }
  return { ...base, unit: await idOf('Plan', number), jobRoles: ['saksbehandler'], ...changes }
}

async function enrolled(
  changes: Partial<Employment> & { movingCode?: string } = {},
  number = '1833',
  on = DAY,
) {
  const employment = await kari(changes, number)
  return changePeople(OPERATOR, () => enrol(number, employment, { fromOn: on, toOn: NEVER }, on))
}

async function idOfKari(): Promise<string> {
  const done = await enrolled()
  if (!done.ok) throw new Error(done.problem)
  return done.about
}

const left = (id: string, number = '1833', on = DAY) =>
  changePeople(OPERATOR, () => leave(number, id, on, on))
const stays = (id: string) => db.select().from(membership).where(eq(membership.person, id))

describe('someone who begins', () => {
  it('gets a profile with what it requires, and the log tells of it', async () => {
    const id = await idOfKari()
    const [stay] = await stays(id)
    expect(stay).toMatchObject({ mainRole: 'saksbehandler', fromOn: DAY, toOn: NEVER })
    const required = await db.select().from(profileModule)
    expect(required.length).toBeGreaterThan(0)
    expect(new Set(required.map((row) => row.profile))).toEqual(new Set([stay?.profile]))
    const told = (await db.select().from(act)).at(-1)
    expect(told).toMatchObject({ what: 'person-enrolled', about: id, municipality: '1833' })
    expect(JSON.stringify(told)).not.toMatch(/Kari|example/)
  })

  it('is refused while the address is somebody’s who works elsewhere, in words that don’t say so', async () => {
    await idOfKari()
    expect(await enrolled({}, '1824')).toEqual({ ok: false, problem: 'address-refused' })
    expect(await enrolled()).toEqual({ ok: false, problem: 'already-here' })
    expect(await enrolled({ number: '13' })).toEqual({ ok: false, problem: 'already-here' })
  })

  it('is somebody new when the address belonged to one who has left another municipality', async () => {
    const id = await idOfKari()
    await left(id)
    const other = await enrolled({ name: 'En Annen' }, '1824')
    expect(other).toMatchObject({ ok: true, what: 'person-enrolled' })
    expect(other).not.toMatchObject({ about: id })
    const [old] = await db.select().from(person).where(eq(person.id, id))
    expect(old).toMatchObject({ name: 'Kari Åsen', email: `released-${id}@leia.invalid` })
    expect(await stays(id)).toHaveLength(1)
    expect(await enrolled({ number: '12' })).toEqual({ ok: false, problem: 'address-refused' })
    expect(await enrolled({ email: 'ny@rana.example' })).toMatchObject({ what: 'person-returned' })
  })

  it('brings their history by a code of their own, and nothing that opened their account', async () => {
    await enrolled({}, '1833', DAY - 10)
    const [{ id = '' } = {}] = await db.select().from(person)
    const { code, query } = newMovingCode(id, DAY)
    await write(query)
    const movingCode = code.toLowerCase().replaceAll('-', ' ')
    const there = { email: 'kari@vefsn.example', number: '9', movingCode }
    expect(await enrolled(there, '1824')).toEqual({ ok: false, problem: 'moving-code' })
    await left(id)
    await db.client.batch([
      `update person set password_hash = 'x' where id = '${id}'`,
      `insert into totp (person, secret, last_step, added_at) values ('${id}', 's', 0, 0)`,
      `insert into recovery_code (person, hash) values ('${id}', 'h')`,
    ])
    expect(await enrolled(there, '1824')).toMatchObject({ ok: true, about: id })
    expect((await stays(id)).map((stay) => stay.municipality).sort()).toEqual(['1824', '1833'])
    const [moved] = await db.select().from(person).where(eq(person.id, id))
    expect(moved).toMatchObject({ email: 'kari@vefsn.example', passwordHash: null })
    for (const table of ['totp', 'recovery_code', 'moving_code'])
      expect((await db.client.execute(`select * from ${table}`)).rows).toEqual([])
    expect(await left(id)).toEqual({ ok: false, problem: 'not-here' })
    const again = { ...there, email: 'ny@vefsn.example', number: '10' }
    expect(await enrolled(again, '1824')).toEqual({ ok: false, problem: 'moving-code' })
  })

  it('is enrolled once by two who do it at the same time', async () => {
    const both = await Promise.all([enrolled(), enrolled()])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const towns = [enrolled({ email: 'ny@a.example' }), enrolled({ email: 'ny@a.example' }, '1824')]
    const outcomes = await Promise.all(towns)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('someone who leaves', () => {
  it('is signed out at once and has no access role any more, and comes back as the same person', async () => {
    const id = await idOfKari()
    const scope = { role: 'author', scopeKind: 'region', scope: 'region', fromOn: DAY - 3 } as const
    await db.insert(accessRole).values({ person: id, ...scope })
    const [cookie = ''] = await startSessions(db, [id])
    await db.client.execute('update session set created_at = 1795000000, expires_at = 1999999999')
    expect((await visitorOf(cookie))?.id).toBe(id)
    expect(await left(id)).toMatchObject({ ok: true, what: 'person-left' })
    expect(await visitorOf(cookie)).toBeNull()
    expect(await db.select().from(accessRole)).toMatchObject([{ toOn: DAY }])
    expect(await enrolled({ number: null })).toMatchObject({ what: 'person-returned', about: id })
    expect(await visitorOf(cookie)).toBeNull()
    expect(await stays(id)).toHaveLength(1)
  })

  it('can’t be changed or leave by another municipality’s hand', async () => {
    const id = await idOfKari()
    expect(await left(id, '1824')).toEqual({ ok: false, problem: 'not-here' })
    const rename = () => change('1824', id, { name: 'X' }, DAY)
    expect(await changePeople(OPERATOR, rename)).toEqual({ ok: false, problem: 'not-here' })
    const elsewhere = await idOf('Plan', '1824')
    const away = () => change('1833', id, { unit: elsewhere }, DAY)
    expect(await changePeople(OPERATOR, away)).toEqual({ ok: false, problem: 'no-such-unit' })
  })
})

describe('units', () => {
  it('move with all below them, and close when nobody is there', async () => {
    const [plan, archive] = [await idOf('Plan'), await idOf('Arkiv')]
    await changePeople(OPERATOR, () => createUnit('1833', { name: 'Byggesak', parent: plan }, DAY))
    const building = await idOf('Byggesak')
    await changePeople(OPERATOR, () => moveUnit('1833', plan, archive))
    const line = await db.select().from(unitAncestor).where(eq(unitAncestor.unit, building))
    expect(line.sort((a, b) => a.depth - b.depth).map(({ ancestor }) => ancestor)).toEqual([
      ...[building, plan, archive, await idOf('Topp')],
    ])
    const problems = [
      () => moveUnit('1833', archive, building),
      () => createUnit('1833', { name: 'ARKIV ', parent: null }, DAY),
      () => renameUnit('1833', building, { name: ' ' }),
      () => closeUnit('1833', plan, DAY),
      () => closeUnit('1824', building, DAY),
    ].map(async (plan) => (await changePeople(OPERATOR, plan)).ok)
    expect(await Promise.all(problems)).toEqual([false, false, false, false, false])
    const id = await idOfKari()
    await changePeople(OPERATOR, () => change('1833', id, { unit: building }, DAY))
    const close = () => closeUnit('1833', building, DAY)
    expect(await changePeople(OPERATOR, close)).toEqual({ ok: false, problem: 'has-people' })
    await left(id)
    expect(await changePeople(OPERATOR, close)).toMatchObject({ ok: true })
  })
})

const step = fc.record({
  do: fc.constantFrom('enrol', 'enrol', 'change', 'leave', 'pass', 'turn', 'tick', 'unit'),
  town: fc.constantFrom(...TOWNS),
  who: fc.integer({ min: 0, max: 4 }),
  to: fc.constantFrom('Plan', 'Arkiv'),
  roles: fc.subarray(['saksbehandler', 'leder']),
  wait: fc.constantFrom(0, 0, 1, 40),
})

it('keeps every derived figure true, and everyone in one place, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      await begin()
      await tick(DAY)
      let day = DAY
      for (const one of steps) {
        day += one.wait
        await take(one, day)
        expect(await wrong()).toEqual([])
      }
      await tick(day)
      expect(await checkDerived()).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 120_000)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take({ do: what, town, who, to, roles, wait }: Step, day: number): Promise<void> {
  const email = `p${who}@a.example`
  const employment = await kari(
    { email, number: null, jobRoles: roles, unit: await idOf(to, town) },
    town,
  )
  const [found] = await db.select().from(person).where(eq(person.email, email))
  if (what === 'enrol')
    await changePeople(OPERATOR, () => enrol(town, employment, { fromOn: day, toOn: NEVER }, day))
  if (what === 'tick') await tick(day)
  if (what === 'turn') for (const number of TOWNS) await turnCohort(number, day)
  if (what === 'unit') {
    const id = await idOf('Arkiv', town)
    const below = wait === 0 ? 'Plan' : 'Topp'
    const above = await idOf(below, town)
    await changePeople(OPERATOR, () => moveUnit(town, id, above))
  }
  if (!found) return
  if (what === 'change') await changePeople(OPERATOR, () => change(town, found.id, employment, day))
  if (what === 'leave') await left(found.id, town, day)
  if (what === 'pass')
    await db
      .insert(completion)
      .values({
        ...{ person: found.id, module: 'kurs/to-quizer', passedOn: day, revision: 1 },
        ...{ expiresOn: day + 30, recordedAt: NOW },
      })
      .onConflictDoNothing()
}

const OVERLAPPING = `
  select a.person from membership a join membership b
    on b.person = a.person and b.from_on > a.from_on and b.from_on < a.to_on`
const ASTRAY = `
  select unit from unit_ancestor where (depth = 0) <> (unit = ancestor)
  union select id from unit where parent is not null and not exists (
    select 1 from unit_ancestor where unit = id and ancestor = parent and depth = 1)`

async function wrong() {
  const { rows: due } = await db.client.execute('select municipality from tally_whole where is_due')
  const waits = due.map(({ municipality }) => municipality)
  const figures = (await checkDerived()).filter((one) => !waits.includes(one.municipality))
  const [overlaps, astray] = await Promise.all(
    [OVERLAPPING, ASTRAY].map((sql) => db.client.execute(sql)),
  )
  return [...figures, ...(overlaps?.rows ?? []), ...(astray?.rows ?? [])]
}
