import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, describe, expect, it } from 'vitest'
import { writeContent } from '#tests/factories/learning.ts'
import { fillEveryTable, tablesOf } from '#tests/support/filled-schema.ts'
import { databaseCommand } from '#tests/support/make-database.ts'

const ALL = 'db/migrations'
/** Made anew from what people passed, whenever a migration changes what they look like. */
const DERIVED = /^(tally_|standing|cohort|publication)/

/** Takes away what the next one makes anew: nothing could be written in between. */
const NEVER_ALONE = ['0012_fewer-tallies']

/** Columns that a later migration dropped, for what they held was not needed. */
const DROPPED: Record<string, string[]> = { scim_user: ['due'] }

const { entries } = JSON.parse(readFileSync(`${ALL}/meta/_journal.json`, 'utf8')) as {
  entries: { tag: string; when: number }[]
}
const tags = entries.map(({ tag }) => tag)

const folder = mkdtempSync(path.join(tmpdir(), 'leia-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The migrations until one, as they were when it was the last; with more, if told. */
function until(tag: string, more: Record<string, string> = {}): string {
  const own = path.join(folder, `until-${tag}-${Object.keys(more)}`)
  cpSync(ALL, own, { recursive: true })
  const known = entries.slice(0, tags.indexOf(tag) + 1)
  const last = known.at(-1)?.when ?? 0
  const added = Object.keys(more).map((name, i) => ({
    ...{ idx: known.length + i, version: '6', breakpoints: true },
    ...{ tag: name, when: last + 1 + i },
  }))
  for (const [name, sql] of Object.entries(more)) writeFileSync(path.join(own, `${name}.sql`), sql)
  const journal = { version: '7', dialect: 'sqlite', entries: [...known, ...added] }
  writeFileSync(path.join(own, 'meta/_journal.json'), JSON.stringify(journal))
  return own
}

async function databaseAt(tag: string): Promise<Client> {
  const place = mkdtempSync(path.join(folder, 'db-'))
  mkdirSync(place, { recursive: true })
  const client = createClient({ url: `file:${place}/leia.db`, concurrency: 1 })
  await migrate(drizzle(client), { migrationsFolder: until(tag) })
  return client
}

function without(row: Record<string, unknown>, columns: string[] = []): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)))
}

type Contents = Map<string, Record<string, unknown>[]>

async function contentsOf(client: Client): Promise<Contents> {
  const contents: Contents = new Map()
  for (const { name } of await tablesOf(client)) {
    if (DERIVED.test(name)) continue
    const { rows, columns } = await client.execute(`select * from "${name}"`)
    contents.set(
      name,
      rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
    )
  }
  return contents
}

async function found(client: Client, sql: string): Promise<unknown[]> {
  return (await client.execute(sql)).rows.map((row) => Object.values(row))
}

describe('a database of an earlier Leia, with rows in every table', () => {
  const earlier = tags.slice(0, -1).filter((tag) => !NEVER_ALONE.includes(tag))

  it.each(earlier)('that stopped at %s comes to the present with all of them', async (tag) => {
    const client = await databaseAt(tag)
    await fillEveryTable(client)
    const before = await contentsOf(client)
    for (const [table, rows] of before) expect(rows, table).not.toHaveLength(0)
    await migrate(drizzle(client), { migrationsFolder: ALL })
    expect(await found(client, 'pragma integrity_check')).toEqual([['ok']])
    expect(await found(client, 'pragma foreign_key_check')).toEqual([])
    const after = await contentsOf(client)
    for (const [table, rows] of before) {
      expect(after.get(table), table).toHaveLength(rows.length)
      const kept = rows.map((row) => expect.objectContaining(without(row, DROPPED[table])))
      expect(after.get(table), table).toEqual(expect.arrayContaining(kept))
    }
    client.close()
  })

  it('is copied by the command before it changes, passes the check afterwards, and can be put back', {
    timeout: 90_000,
  }, async () => {
    const client = await databaseAt('0013_tally-profile')
    await fillEveryTable(client)
    // Editions hold questions, which no schema tells.
    await client.execute('delete from edition')
    const [[, , file]] = (await found(client, 'pragma database_list')) as [string[]]
    client.close()
    writeContent(folder, [], [])
    const settings = { LEIA_CONTENT: folder }
    await databaseCommand(file as string, ['migrate'], settings)
    // Its days are those of 1970.
    await databaseCommand(file as string, ['retention'], settings)
    await databaseCommand(file as string, ['check'], settings)
    const copies = readdirSync(path.dirname(file as string)).filter((name) => /^before-/.test(name))
    expect(copies).toHaveLength(1)
    const copy = path.join(path.dirname(file as string), copies[0] as string)
    await databaseCommand(file as string, ['restore', copy, '--force'], settings)
  })

  it('is left whole by a migration that fails halfway', async () => {
    const tag = tags.at(-1) as string
    const client = await databaseAt(tag)
    await fillEveryTable(client)
    const [before, schema] = [await contentsOf(client), 'select * from sqlite_master']
    const tables = await found(client, schema)
    const steps = [
      'DELETE FROM `reminder`',
      'CREATE TABLE `half` (`id` text)',
      'INSERT INTO `nowhere` VALUES (1)',
    ]
    const broken = until(tag, { broken: steps.join(';--> statement-breakpoint\n') })
    await expect(migrate(drizzle(client), { migrationsFolder: broken })).rejects.toThrow('nowhere')
    expect(await found(client, schema)).toEqual(tables)
    expect(await contentsOf(client)).toEqual(before)
    client.close()
  })
})
