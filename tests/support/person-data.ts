import type { Client } from '@libsql/client'

export type Column = { name: string; type: string; isRequired: boolean }
export type Table = { name: string; columns: Column[]; toPerson: string[] }

/** Every table of the database, with the columns that lead to a person. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.execute(
    "select name from pragma_table_list where type = 'table' and name not glob '__*' and name not glob 'sqlite_*' order by name",
  )
  return Promise.all(rows.map(({ name }) => tableOf(client, String(name))))
}

async function tableOf(client: Client, name: string): Promise<Table> {
  const info = await client.execute(`pragma table_info(${name})`)
  const keys = await client.execute(`pragma foreign_key_list(${name})`)
  const columns = info.rows.map((row) => ({
    name: String(row.name),
    type: String(row.type).toLowerCase(),
    isRequired: row.notnull === 1,
  }))
  const references = keys.rows
    .filter((row) => row.table === 'person')
    .map((row) => String(row.from))
  const named = columns.map((column) => column.name).filter((column) => column === 'person')
  return { name, columns, toPerson: [...new Set([...references, ...named])] }
}

/** What is written into a column so that it can be found again: `kari:outbox.subject`. */
export function mark(of: string, table: string, column: string): string {
  return `${of}:${table}.${column}`
}

/**
 * A row about a person in a table: a mark in every column of text, 1 in every other. References to
 * others than the person lead nowhere, or to `links`.
 */
export async function plant(
  client: Client,
  { name, columns, toPerson }: Table,
  of: string,
  { links = {}, json = [] }: { links?: Record<string, string>; json?: string[] } = {},
): Promise<void> {
  const values = columns.map((column) => {
    if (toPerson.includes(column.name)) return of
    if (links[column.name] !== undefined) return links[column.name] as string
    if (column.type !== 'text') return 1
    const text = mark(of, name, column.name)
    return json.includes(column.name) ? JSON.stringify(text) : text
  })
  const places = columns.map((_, at) => `?${at + 1}`).join(', ')
  const named = columns.map((column) => `"${column.name}"`).join(', ')
  await client.execute({ sql: `insert into "${name}" (${named}) values (${places})`, args: values })
}
