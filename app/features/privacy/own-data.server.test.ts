import { beforeAll, describe, expect, it } from 'vitest'
import { goldenDatabase } from '#tests/factories/report-golden.ts'
import { mark, plant, type Table, tablesOf } from '#tests/support/person-data.ts'
import { NOT_OF_A_PERSON, SOURCES, type Source } from './own-data/sources.ts'

const OWNER = 'kari'
const OTHER = 'ola'

let client: typeof import('#app/platform/database.server.ts')['db']['client']
let tables: Table[]
let open: typeof import('./own-data.server.ts')['openOwnData']

beforeAll(async () => {
  await goldenDatabase()
  client = (await import('#app/platform/database.server.ts')).db.client
  open = (await import('./own-data.server.ts')).openOwnData
  tables = await tablesOf(client)
  await client.execute('pragma foreign_keys = off')
  for (const of of [OWNER, OTHER]) await plantAll(of)
})

const columnsOf = ({ columns }: Source) => columns.map((one) => one.split(':')[0] as string)
const sourcesOf = (table: string) => SOURCES.filter((source) => source.table === table)
const tableOf = (name: string) => tables.find((table) => table.name === name) as Table

/** What a row that a person stands behind must hold besides, for the file to find it. */
const LINKS: Record<string, (of: string) => Record<string, string>> = {
  regrade: (of) => ({ attempt: mark(of, 'attempt', 'id') }),
  revocation: (of) => ({ number: mark(of, 'certificate', 'number') }),
  scim_member: (of) => ({ user_id: mark(of, 'scim_user', 'id') }),
  person: (of) => ({ id: of }),
  assignment: (of) => ({ recipient_kind: 'person', recipient: of }),
  act: (of) => ({ about: of, actor_kind: 'person', actor: of }),
}

async function plantAll(of: string): Promise<void> {
  for (const name of new Set(SOURCES.map(({ table }) => table))) {
    const json = sourcesOf(name)
      .flatMap(({ columns }) => columns)
      .filter((one) => one.endsWith(':json'))
      .map((one) => one.slice(0, -5))
    const table = name === 'person' ? { ...tableOf(name), toPerson: [] } : tableOf(name)
    const at = of === OWNER ? '1' : '2'
    const links = { ...LINKS[name]?.(of), ...rowNumber(name, at) }
    await plant(client, table, of, { links, json: [...json, 'people', 'detail', 'about'] })
  }
}

/** Where a number is all that tells rows apart. */
function rowNumber(table: string, at: string): Record<string, string> {
  if (table === 'act') return { sequence: at }
  return table === 'names_record' ? { number: at } : {}
}

async function fileOf(id: string): Promise<string> {
  let text = ''
  for await (const part of open({ id }).parts) text += part
  return text
}

describe('the list of what is held', () => {
  it('decides on every table that leads to a person', () => {
    const undecided = tables
      .filter(({ toPerson }) => toPerson.length > 0)
      .map(({ name }) => name)
      .filter((name) => sourcesOf(name).length === 0 && !(name in NOT_OF_A_PERSON))
    expect(undecided).toEqual([])
  })

  it('decides on every column of those tables', () => {
    const undecided = tables.flatMap(({ name, columns, toPerson }) => {
      const sources = sourcesOf(name)
      if (sources.length === 0) return []
      const known = sources.flatMap((one) => [
        ...columnsOf(one),
        ...Object.keys(one.withheld ?? {}),
      ])
      const own = sources.some(({ where }) => where === 'person = :person') ? ['person'] : []
      return columns
        .map((column) => column.name)
        .filter((column) => ![...known, ...own].includes(column))
        .map((column) => `${name}.${column} (${toPerson})`)
    })
    expect(undecided).toEqual([])
  })

  it('names nothing that is not there', () => {
    const gone = SOURCES.flatMap((source) => {
      const there = tableOf(source.table)?.columns.map(({ name }) => name) ?? []
      const named = [...columnsOf(source), ...Object.keys(source.withheld ?? {})]
      return named
        .filter((column) => !there.includes(column))
        .map((one) => `${source.table}.${one}`)
    })
    expect(gone).toEqual([])
  })

  it('reaches every way in which a table leads to a person', () => {
    const reached = SOURCES.map(({ table, where }) => `${table}: ${where}`).join('\n')
    for (const { name, toPerson } of tables.filter(({ name }) => sourcesOf(name).length > 0))
      for (const column of toPerson)
        expect(reached, `${name}.${column}`).toMatch(new RegExp(`${name}: .*${column}`))
  })
})

describe('the file', () => {
  it('is JSON with a list for each source', async () => {
    const file = JSON.parse(await fileOf(OWNER))
    const names = SOURCES.map(({ name }) => name)
    expect(Object.keys(file)).toEqual(['format', 'madeAt', ...names, 'looksAtMe', 'units'])
    for (const name of names) expect(file[name], name).not.toEqual([])
  })

  it('holds what was planted in every column but those that are withheld', async () => {
    const text = await fileOf(OWNER)
    for (const name of new Set(SOURCES.map(({ table }) => table))) {
      const shown = new Set(sourcesOf(name).flatMap(columnsOf))
      for (const column of tableOf(name).columns.filter(({ type }) => type === 'text')) {
        const planted = mark(OWNER, name, column.name)
        const { rows } = await client.execute({
          sql: `select 1 from "${name}" where "${column.name}" like ?`,
          args: [`%${planted}%`],
        })
        const isThere = rows.length > 0 && shown.has(column.name)
        expect(text.includes(planted), `${planted} in the file`).toBe(isThere)
      }
    }
  })

  it('holds nothing of another', async () => {
    expect(await fileOf(OWNER)).not.toContain(`${OTHER}:`)
    expect(await fileOf('nobody')).not.toContain(':outbox')
  })

  it('holds every row, however many there are', async () => {
    const rows = Array.from({ length: 501 }, (_, i) => ({
      sql: 'insert into draft (person, activity, step, answer, saved_at) values (?, ?, 1, ?, 0)',
      args: ['p30', `k/m/${i}`, '{"a":1}'],
    }))
    await client.batch(rows, 'write')
    const { drafts, memberships } = JSON.parse(await fileOf('p30'))
    expect(new Set(drafts.map((one: { activity: string }) => one.activity)).size).toBe(501)
    expect(drafts[0]).toMatchObject({ answer: { a: 1 }, savedAt: '1970-01-01T00:00:00.000Z' })
    expect(memberships[0]).toMatchObject({ municipality: '9999', toOn: null })
  })
})
