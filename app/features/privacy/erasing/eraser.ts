import type { RuleId } from '../retention.ts'

/**
 * Something that goes when its time is over, in SQL. `keys` selects what is past its time, as `key`,
 * with the table `cut (day, at)` in reach. Each statement of `erase` takes the JSON array of keys as
 * ?1 and the present day as ?2.
 */
export type Eraser = { rule: RuleId; keys: string; erase: string[] }

/** The keys that an erasing statement was given. */
export const GIVEN = '(SELECT value FROM json_each(?1))'

/** Rows of a table that are over by themselves; `key` is an SQL expression that tells them apart. */
export function rowsOf(rule: RuleId, table: string, key: string, isOver: string): Eraser {
  return {
    rule,
    keys: `SELECT ${key} AS key FROM ${table}, cut WHERE ${isOver}`,
    erase: [`DELETE FROM ${table} WHERE ${key} IN ${GIVEN}`],
  }
}
