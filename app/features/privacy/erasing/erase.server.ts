import { createHash } from 'node:crypto'
import { type Act, writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { erasure, erasureRun } from '#db/schema/privacy.ts'

/** What is to go: keys of rows, and the statements that take them away. */
export type Going = { rule: string; keys: string[]; erase: string[]; on: Day }

/** Who has it done, and for which municipality; null for all. */
export type By = Omit<Act, 'detail'>

/**
 * Takes rows away in one write, with a line for each rule that proves it, an entry of the log, and
 * what else must be written with it. Only within it does what is otherwise append-only give way.
 */
export async function erase(goings: Going[], by: By, ...also: Query[]): Promise<void> {
  const proofs = goings.map(({ rule, on, keys }) => {
    return { rule, on, rows: keys.length, commitment: commitmentTo(rule, on, keys) }
  })
  const rules = proofs.map(({ rule }) => rule)
  const rows = proofs.reduce((sum, one) => sum + one.rows, 0)
  const erasedAt = now()
  await writeRecorded(
    { ...by, detail: { rules, rows, commitments: proofs.map(({ commitment }) => commitment) } },
    db.insert(erasureRun).values({ rule: rules.join(' ') }),
    ...goings.flatMap(takenAway),
    ...also,
    ...proofs.map((proof) => db.insert(erasure).values({ ...proof, erasedAt })),
    // The last one must change a row, or the log is told nothing.
    db.delete(erasureRun),
  )
}

/** SHA-256 of a rule, a day and the sorted keys of what went: the same rows give the same again. */
export function commitmentTo(rule: string, on: Day, keys: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, on, [...keys].sort()]))
    .digest('hex')
}

function takenAway({ erase, keys }: Going): Query[] {
  const given = JSON.stringify(keys)
  return erase.map((sql) => statement(sql, given, today()))
}

/** Only as many values as the statement asks for: more than that is refused. */
function statement(sql: string, ...values: (string | number)[]): Query {
  const asked = Math.max(...[...sql.matchAll(/\?(\d)/g)].map(([, number]) => Number(number)))
  return { toSQL: () => ({ sql, params: values.slice(0, asked) }) }
}
