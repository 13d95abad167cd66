import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#app/platform/calendar.ts'
import { goldenDatabase } from '#tests/factories/report-golden.ts'
import { plant, type Table, tablesOf } from '#tests/support/person-data.ts'
import { DONE_BY } from './erasing/forget-person.ts'
import { RETENTION, type RuleId } from './retention.ts'

const TODAY = parseDay('2026-11-24') as number
const DAY_MS = 86_400_000

let client: typeof import('#app/platform/database.server.ts')['db']['client']
let retention: typeof import('./retention.server.ts')
/** The tables that lead to a person. */
let tables: Table[]
/** One more for each test, so that nothing of the one before is in the way. */
let leaver = 'sluttet-0'

beforeAll(async () => {
  await goldenDatabase()
  const clock = await import('#app/platform/clock.server.ts')
  client = (await import('#app/platform/database.server.ts')).db.client
  retention = await import('./retention.server.ts')
  tables = (await tablesOf(client)).filter(({ toPerson }) => toPerson.length > 0)
  clock.setClock(TODAY * DAY_MS + 4 * 3_600_000)
})

/** Where others’ things lead to who did them; a test that asks about one plants it. */
const DONE = DONE_BY.map(([table]) => table)
const APART = ['membership', 'standing', ...DONE.filter((table) => table !== 'erasure_request')]
const JSON_COLUMNS = ['answer', 'body', 'what', 'about', 'device', 'transports', 'attributes']
const UNITS = { municipality: '9999', unit: 'u21', profile: '', module: 'ukjent' }

const ask = (sql: string, ...args: (string | number)[]) => client.execute({ sql, args })
const count = async (sql: string, ...args: (string | number)[]) =>
  Number((await ask(`select count(*) as n from ${sql}`, ...args)).rows[0]?.n)

beforeEach(async () => {
  leaver = `sluttet-${Number(leaver.split('-')[1]) + 1}`
  await ask('pragma foreign_keys = off')
  await ask(
    'insert into person (id, name, email, password_hash) values (?, ?, ?, ?)',
    ...[leaver, 'Kari', `${leaver}@rana.kommune.no`, 'h'],
  )
  for (const table of tables.filter(({ name }) => !APART.includes(name)))
    await planted({ ...table, toPerson: ['person', 'viewer'] })
  await works(0, TODAY)
  await ask('pragma foreign_keys = on')
})

function planted(table: Table): Promise<void> {
  const links = { ...UNITS, recipient: 'p01', answered_by: 'p01' }
  if (!table.toPerson.includes('person')) Object.assign(links, { person: 'p01' })
  return plant(client, table, leaver, { links, json: [...JSON_COLUMNS, 'wanted', 'counts'] })
}

async function works(from: number, to: number): Promise<void> {
  const profile = '(select min(id) from profile)'
  await ask(
    `insert into membership values (?, '9999', 'u21', 'r1', ${profile}, ?, ?)`,
    ...[leaver, from, to],
  )
}

/** The tables in which the leaver is. */
async function found(): Promise<string[]> {
  const there: string[] = []
  for (const { name, toPerson } of tables) {
    const isOwn = toPerson.map((column) => `"${column}" = ?1`).join(' or ')
    if ((await count(`"${name}" where ${isOwn}`, leaver)) > 0) there.push(name)
  }
  return there.sort()
}

const daysOf = (id: RuleId) => RETENTION.find((rule) => rule.id === id)?.days as number
const eraseAfter = (rule: RuleId) => retention.eraseOverdue(TODAY + daysOf(rule))
const person = async () => (await ask('select * from person where id = ?', leaver)).rows[0]

describe('one who has left', () => {
  it('keeps a way in for some weeks, and then none', async () => {
    await retention.eraseOverdue(TODAY + daysOf('leaver-access') - 1)
    expect(await found()).toContain('totp')
    expect((await person())?.password_hash).toBe('h')
    await eraseAfter('leaver-access')
    const left = await found()
    for (const door of ['session', 'totp', 'passkey', 'identity', 'password_link', 'draft'])
      expect(left).not.toContain(door)
    expect(await person()).toMatchObject({ name: 'Kari', password_hash: null })
  })

  it('loses the name, and what was passed stays', async () => {
    await eraseAfter('leaver-name')
    const email = `${leaver}@slettet.invalid`
    expect(await person()).toMatchObject({ name: 'slettet', email, password_hash: null })
    expect((await person())?.erased_on).toBe(TODAY)
    const passed = ['attempt', 'certificate', 'cohort_member', 'completion']
    expect(await found()).toEqual([...passed, 'membership', 'person_role'])
  })

  it('is gone at last, from every table that leads to a person', async () => {
    expect((await found()).length).toBeGreaterThan(20)
    await eraseAfter('leaver-name')
    await eraseAfter('leaver-record')
    expect(await found()).toEqual([])
    expect(await person()).toBeUndefined()
  })

  it.each(DONE_BY)('stays without a name while %s.%s leads there', async (name, column) => {
    await ask('pragma foreign_keys = off')
    const table = tables.find((one) => one.name === name) as Table
    const other = `sluttet-av-${leaver}`
    // Long from now: an answered request goes by itself before.
    const late = { answered_at: '9999999999999' }
    const links = { ...UNITS, ...late, person: 'p01', recipient: 'p01', [column]: leaver }
    const json = [...JSON_COLUMNS, 'wanted', 'counts']
    await plant(client, { ...table, toPerson: [] }, other, { links, json })
    await ask('pragma foreign_keys = on')
    await eraseAfter('leaver-name')
    await eraseAfter('leaver-record')
    expect(await person()).toMatchObject({ name: 'slettet' })
    expect(await found()).toEqual([name])
  })

  it('is not one who works somewhere still, or has come back', async () => {
    await works(TODAY + 30, 999_999)
    const gone = await eraseAfter('leaver-record')
    expect([...gone.keys()].filter((rule) => rule.startsWith('leaver-name'))).toEqual([])
    expect(await person()).toMatchObject({ name: 'Kari' })
  })
})
