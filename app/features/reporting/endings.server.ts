import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { About } from './load.server.ts'
import { type Ending, HORIZONS } from './measures.ts'

const sums = [
  'count(DISTINCT person)',
  'total(ends_on > :on)',
  ...HORIZONS.map((days) => `total(ends_on > :on AND ends_on <= :on + ${days})`),
].join(', ')

const MEMBERS: Record<About, string> = {
  employed: `SELECT * FROM membership
  WHERE municipality = :municipality AND from_on <= :on AND :on < to_on`,
  cohort: 'SELECT * FROM cohort_member WHERE municipality = :municipality',
}
const ENDINGS = (about: About) => `
WITH member AS MATERIALIZED (${MEMBERS[about]}),
held AS MATERIALIZED (
  SELECT m.person, d.course, (
    SELECT max(min(c.expires_on, v.superseded_on)) FROM completion c
    JOIN module_revision v USING (module, revision)
    WHERE c.person = m.person AND c.module = q.module AND c.passed_on <= :on) AS ends_on
  FROM member m JOIN profile_module q USING (profile) JOIN module d ON d.id = q.module
  WHERE d.retired = 0 AND q.from_on <= :on AND :on < q.to_on
  GROUP BY m.person, q.module)
SELECT json_group_array(json(sums)) AS json FROM (
  SELECT course, json_array(course, ${sums}) AS sums FROM held GROUP BY course
  UNION ALL SELECT NULL, json_array(NULL, ${sums}) FROM held ORDER BY course)`

type Row = [course: string | null, people: number, valid: number, ...within: number[]]

/** Valid required passes of the scope's whole municipality that end soon after a day. */
export async function loadEndings(
  { municipality }: ReportScope,
  on: Day,
  about: About = 'employed',
): Promise<Ending[]> {
  const { rows } = await db.client.execute({ sql: ENDINGS(about), args: { municipality, on } })
  const loaded = JSON.parse(rows[0]?.json as string) as Row[]
  return loaded.map(([course, people, valid, ...within]) => ({ course, people, valid, within }))
}
