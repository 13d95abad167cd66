import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { schema } from '#db/schema.ts'

/** A table as it stands in the database, with what its columns point at. */
export type Walked = {
  name: string
  columns: SQLiteColumn[]
  /** Column → the table and column that it points at. */
  points: Map<string, { table: string; column: string }>
}

/** Whom a row belongs to, as SQL over a row called by an alias; null: to no municipality, to no person. */
export type Owner = { municipality: string | null; person: string | null }

/** Every table of the schema by its name in the database. */
export const TABLES = new Map<string, Walked>(
  Object.values(schema)
    .filter((one) => one instanceof SQLiteTable)
    .map((one) => {
      const { name, columns, foreignKeys } = getTableConfig(one as SQLiteTable)
      const points = foreignKeys.map((key) => {
        const { columns: from, foreignColumns: to, foreignTable } = key.reference()
        const at = { table: getTableConfig(foreignTable).name, column: to[0]?.name ?? '' }
        return [from[0]?.name ?? '', at] as const
      })
      return [name, { name, columns, points: new Map(points) }]
    }),
)

/** Columns that hold a person's or a municipality's key without the database being told. */
export const BY_NAME: Record<string, { table: string; column: string }> = {
  municipality: { table: 'municipality', column: 'number' },
  person: { table: 'person', column: 'id' },
}

/** Columns by which a row is a person's own; others tell who did something to it. */
const THEIRS = new Set(['person', 'viewer'])

/** Follows what a table's columns point at until a municipality and a person are found. */
export function ownerOf(table: string, alias: string): Owner {
  if (table === 'municipality') return { municipality: `${alias}.number`, person: null }
  if (table === 'person')
    return { municipality: municipalityOfPerson(`${alias}.id`), person: `${alias}.id` }
  const ways = waysFrom(table).map(([column, at]) => ({
    ...through(`${alias}.${column}`, at),
    isTheirs: at.table !== 'person' || THEIRS.has(column),
  }))
  const direct = ways.filter(({ nearness }) => nearness === 0)
  const municipality = [...direct, ...ways].find((way) => way.municipality)?.municipality ?? null
  return { municipality, person: ways.find((way) => way.isTheirs && way.person)?.person ?? null }
}

type Way = Owner & { nearness: number }

/** Required columns first, and of those the ones that are called what they point at. */
function waysFrom(table: string): [string, { table: string; column: string }][] {
  const walked = TABLES.get(table)
  if (!walked) return []
  const named = walked.columns.flatMap(({ name }): [string, { table: string; column: string }][] =>
    BY_NAME[name] ? [[name, BY_NAME[name]]] : [],
  )
  const all = [...named, ...walked.points].filter(([, at]) => at.table !== table)
  const isRequired = (column: string) =>
    walked.columns.some(({ name, notNull }) => name === column && notNull)
  return all.toSorted(([one], [other]) => Number(isRequired(other)) - Number(isRequired(one)))
}

function through(value: string, at: { table: string; column: string }): Way {
  if (at.table === 'municipality') return { municipality: value, person: null, nearness: 0 }
  if (at.table === 'person')
    return { municipality: municipalityOfPerson(value), person: value, nearness: 1 }
  // A name of its own for each step of the way, or the inner one would hide the outer.
  const there = `${at.table}_${value.split('(').length}`
  const { municipality, person } = ownerOf(at.table, there)
  const select = (what: string | null) =>
    what && `(select ${what} from "${at.table}" ${there} where ${there}.${at.column} = ${value})`
  return { municipality: select(municipality), person: select(person), nearness: 1 }
}

/** Where someone is now, or was last. */
function municipalityOfPerson(id: string): string {
  return `(select m.municipality from membership m where m.person = ${id} order by m.from_on desc limit 1)`
}
