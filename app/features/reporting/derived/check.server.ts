import { db } from '#app/platform/database.server.ts'
import { MEMBERS, PEOPLE, standingsOf, TALLIES, WHOLE } from './truth.server.ts'

/** Rows that a derived table holds and should not, or should and does not. */
export type Difference = { municipality: string; table: string; rows: number }

const OWN = 'WHERE municipality = ?1'

const KEPT_AND_TRUE: [table: string, kept: string, truth: string][] = [
  ['standing', `SELECT * FROM standing WHERE person IN (${PEOPLE})`, standingsOf(PEOPLE)],
  ['cohort_member', `SELECT person, required, valid FROM cohort_member ${OWN}`, MEMBERS],
  ...Object.entries(TALLIES).map(([table, truth]): [string, string, string] => [
    table,
    `SELECT * FROM ${table} ${OWN}`,
    truth,
  ]),
  ['tally_whole', `SELECT people FROM tally_whole ${OWN}`, WHOLE],
]

/** Where a municipality's derived tables differ from what they are derived from. */
export async function differencesIn(municipality: string): Promise<Difference[]> {
  const found: Difference[] = []
  for (const [table, kept, truth] of KEPT_AND_TRUE) {
    const { rows } = await db.client.execute({ sql: differing(kept, truth), args: [municipality] })
    const count = Number(rows[0]?.differing)
    if (count > 0) found.push({ municipality, table, rows: count })
  }
  return found
}

function differing(kept: string, truth: string): string {
  return `WITH kept AS MATERIALIZED (${kept}), truth AS MATERIALIZED (${truth})
    SELECT (SELECT count(*) FROM (SELECT * FROM truth EXCEPT SELECT * FROM kept))
      + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM truth)) AS differing`
}
