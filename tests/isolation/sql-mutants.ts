/** Columns that tell whose a row is. */
const OWNERS =
  'municipality|person|unit|ancestor|viewer|recipient|assigned_by|number|token|hash|email|id|m|u|p'
/** A column that is compared with what was asked for. */
const CONDITION = new RegExp(
  `(?:"?\\w+"?\\.)?"?(?:${OWNERS})"? *(?:=|in) *(?:\\(\\?(?:, \\?)*\\)|\\?\\d*|[:@$]\\w+)`,
  'gi',
)

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
      mutated: `${sql.slice(0, index)}(${condition} or 1)${sql.slice(index + condition.length)}`,
    }))
}

function isSet(sql: string, index: number, condition: string): boolean {
  return (
    /\bset\s[^()]*$/i.test(sql.slice(0, index)) &&
    !/\bwhere\b/i.test(sql.slice(sql.search(/\bset\b/i), index + condition.length))
  )
}
