import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { statement } from '#app/platform/statement.server.ts'
import { turnCohort } from '../cohort.server.ts'
import { MEMBERS, PEOPLE, standingsOf, TALLIES, WHOLE } from './truth.server.ts'

/** So few that nobody waits long for a write to end. */
const PEOPLE_AT_A_TIME = 500
const AMONG = 'SELECT value FROM json_each(?1)'

/** Makes all that is derived for a municipality anew, as it is at the close of a day. */
export async function rebuildOne(municipality: string, day: Day): Promise<void> {
  await write(begin(municipality, day))
  await settleStandings(municipality)
  if (!(await hasCohort(municipality))) await turnCohort(municipality, day)
  await write(...tallyAnew(municipality, day))
}

// 2 is under way: what changes meanwhile marks it 1 again, and then it stays due.
function begin(municipality: string, day: Day) {
  return statement(
    `INSERT INTO tally_whole (municipality, true_on, cohort_on, is_due) VALUES (?1, ?2, ?2, 2)
      ON CONFLICT (municipality) DO UPDATE SET is_due = 2`,
    municipality,
    day,
  )
}

async function hasCohort(municipality: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM cohort_member WHERE municipality = ?1 LIMIT 1'
  return (await db.client.execute({ sql, args: [municipality] })).rows.length > 0
}

/** What stands follows from the passes; only what differs is written, so doing it again is cheap. */
async function settleStandings(municipality: string): Promise<void> {
  const { rows } = await db.client.execute({ sql: PEOPLE, args: [municipality] })
  const people = rows.map(({ person }) => String(person))
  for (let at = 0; at < people.length; at += PEOPLE_AT_A_TIME) {
    const among = JSON.stringify(people.slice(at, at + PEOPLE_AT_A_TIME))
    await write(statement(UPSERT_STANDINGS, among), statement(DROP_STANDINGS, among))
  }
}

const UPSERT_STANDINGS = `
INSERT INTO standing (person, module, passed_on, ends_on)
SELECT * FROM (${standingsOf(AMONG)} EXCEPT SELECT * FROM standing WHERE person IN (${AMONG}))
WHERE true ON CONFLICT (person, module) DO UPDATE
SET passed_on = excluded.passed_on, ends_on = excluded.ends_on`
const DROP_STANDINGS = `
DELETE FROM standing WHERE person IN (${AMONG}) AND NOT EXISTS (SELECT 1 FROM completion c
  WHERE c.person = standing.person AND c.module = standing.module)`

const COHORT_ON = 'SELECT max(since_on) FROM cohort_member WHERE municipality = ?1'

/** One write: whoever reads meets the tallies before or after it. */
function tallyAnew(municipality: string, day: Day) {
  const tables = Object.entries(TALLIES)
  return [
    statement('UPDATE tally_whole SET true_on = ?2 WHERE municipality = ?1', municipality, day),
    ...tables.map(([table]) =>
      statement(`DELETE FROM ${table} WHERE municipality = ?1`, municipality),
    ),
    statement(
      `UPDATE cohort_member AS m SET required = t.required, valid = t.valid FROM (${MEMBERS}) AS t
        WHERE m.person = t.person AND (m.required, m.valid) <> (t.required, t.valid)`,
      municipality,
    ),
    ...tables.map(([table, truth]) => statement(`INSERT INTO ${table} ${truth}`, municipality)),
    statement(
      `UPDATE tally_whole SET people = (${WHOLE}),
        cohort_on = coalesce((${COHORT_ON}), true_on), is_due = is_due = 1 WHERE municipality = ?1`,
      municipality,
    ),
  ]
}
