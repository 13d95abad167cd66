import type { Client, InValue } from '@libsql/client'

const ROWS = 3

type Column = { name: string; type: string; notnull: number; dflt_value: unknown; pk: number }
type Reference = { table: string; from: string; to: string }
type Table = { name: string; columns: Column[]; references: Reference[] }

/** What rules of its own ask for, which no schema tells. */
const SPECIAL: Record<string, (row: number) => InValue> = {
  'attempt.score_numerator': () => 1,
  'attempt.score_denominator': () => 2,
  'attempt.answer': () => '{}',
  'certificate.what': () => '{"title":"","competences":[],"modules":[],"authors":[]}',
  'profile.job_roles': () => '[]',
  'outbox.body': () => '{"language":"nb","paragraphs":[]}',
  'unit.parent': () => null,
  'unit_ancestor.depth': () => 0,
  'membership.to_on': () => 999_999,
}

/** Puts some rows into every table there is, whatever the schema; each leads somewhere. */
export async function fillEveryTable(client: Client): Promise<void> {
  for (const table of inOrder(await tablesOf(client)))
    for (let row = 1; row <= ROWS; row++) {
      const values = table.columns.map((column) => valueIn(table, column, row))
      const names = table.columns.map(({ name }) => `"${name}"`)
      // A trigger may have made the row already.
      const sql = `insert or ignore into "${table.name}" (${names}) values (${names.map(() => '?')})`
      await client.execute({ sql, args: values })
    }
}

/** Every table with its columns and where they lead. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.execute(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
      and name <> '__drizzle_migrations'`,
  )
  return Promise.all(
    rows.map(async ({ name }) => {
      const about = async (pragma: string) =>
        (await client.execute(`select * from ${pragma}('${name}')`)).rows as unknown
      const columns = (await about('pragma_table_info')) as Column[]
      const references = (await about('pragma_foreign_key_list')) as Reference[]
      return { name: String(name), columns, references }
    }),
  )
}

/** Those that are referred to first. */
function inOrder(tables: Table[]): Table[] {
  const done: Table[] = []
  const isDone = (name: string) => done.some((one) => one.name === name)
  while (done.length < tables.length) {
    const next = tables.find(
      ({ name, references }) =>
        !isDone(name) && references.every(({ table }) => table === name || isDone(table)),
    )
    if (!next) throw new Error('Tables refer to each other in a circle.')
    done.push(next)
  }
  return done
}

function valueIn(table: Table, column: Column, row: number): InValue {
  const special = SPECIAL[`${table.name}.${column.name}`]
  if (special) return special(row)
  const reference = table.references.find(({ from }) => from === column.name)
  if (reference) return keyOf(reference.table, reference.to, column.type, row)
  return keyOf(table.name, column.name, column.type, row)
}

/** The same for a column and for what refers to it. */
function keyOf(table: string, column: string, type: string, row: number): InValue {
  if (/int/i.test(type)) return row
  if (/blob/i.test(type)) return new Uint8Array([row])
  return `${table} ${column} ${row}`
}
