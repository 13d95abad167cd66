/** Columns that tell whose a row is. */
const OWNERS =
  'municipality|person|unit|ancestor|viewer|recipient|assigned_by|number|token|hash|email|id|m|u|p'
/** A column that is compared with what was asked for. */
const CONDITION = new RegExp(
  `(?:"?\\w+"?\\.)?"?(?:${OWNERS})"? *(?:=|in) *(?:\\(\\?(?:, \\?)*\\)|\\?\\d*|[:@$]\\w+)`,
  'gi',
)

/** More rows than any page reads: a join without its condition has millions. */
const MOST_ROWS = 20_000

/** A statement with one of its conditions on whose it is made true for all. */
export type SqlMutant = { sql: string; condition: string; mutated: string }

/** Every such condition of a statement; what a statement sets is no condition. */
export function sqlMutants(sql: string): SqlMutant[] {
  const from = sql.search(/\b(where|on)\b/i)
  if (from < 0 || /\bwatched\b/.test(sql)) return []
  return [...sql.matchAll(CONDITION)]
    .filter(({ index, 0: condition }) => index > from && !isSet(sql, index, condition))
    .map(({ index, 0: condition }) => ({
      sql,
      condition,
      mutated: bounded(
        `${sql.slice(0, index)}(${condition} or 1)${sql.slice(index + condition.length)}`,
      ),
    }))
}

function bounded(sql: string): string {
  const isWhole = /^\s*select\b/i.test(sql) && !/\blimit\b[^)]*$/i.test(sql)
  return isWhole ? `${sql} limit ${MOST_ROWS}` : sql
}

function isSet(sql: string, index: number, condition: string): boolean {
  return (
    /\bset\s[^()]*$/i.test(sql.slice(0, index)) &&
    !/\bwhere\b/i.test(sql.slice(sql.search(/\bset\b/i), index + condition.length))
  )
}
