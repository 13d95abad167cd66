import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { About } from './load.server.ts'
import type { Whole } from './measures.ts'

const MEMBERS: Record<About, string> = {
  employed: 'SELECT * FROM membership m WHERE m.from_on <= :on AND :on < m.to_on',
  cohort: 'SELECT * FROM cohort_member',
}
const WHOLES = (about: About) => `
WITH member AS (${MEMBERS[about]}),
pair AS MATERIALIZED (
  SELECT m.municipality, m.person, d.course, EXISTS (
    SELECT 1 FROM completion c JOIN module_revision v USING (module, revision)
    WHERE c.person = m.person AND c.module = q.module
      AND c.passed_on <= :on AND :on < c.expires_on AND :on < v.superseded_on) AS valid
  FROM member m JOIN profile_module q USING (profile) JOIN module d ON d.id = q.module
  WHERE d.retired = 0 AND q.from_on <= :on AND :on < q.to_on
  GROUP BY m.municipality, m.person, q.module)
SELECT json_group_array(json_array(number, name, course, people, required, valid)) AS json FROM (
  SELECT number, name, course, people, required, valid FROM municipality LEFT JOIN (
    SELECT municipality, course,
      count(DISTINCT person) AS people, count(*) AS required, sum(valid) AS valid
    FROM pair GROUP BY municipality, course
    UNION ALL SELECT municipality, NULL, count(DISTINCT person), count(*), sum(valid)
    FROM pair GROUP BY municipality) ON municipality = number
  ORDER BY name, number, course)`

type Row = [string, string, string | null, number | null, number | null, number | null]

/** The exact sums of every municipality at the close of a day, by name. */
export async function loadWholes(on: Day, about: About = 'employed'): Promise<Whole[]> {
  const { rows } = await db.client.execute({ sql: WHOLES(about), args: { on } })
  const wholes = new Map<string, Whole>()
  for (const [municipality, name, course, people, required, valid] of JSON.parse(
    rows[0]?.json as string,
  ) as Row[]) {
    const sums = { people: people ?? 0, required: required ?? 0, valid: valid ?? 0 }
    if (course === null) wholes.set(municipality, { municipality, name, ...sums, courses: [] })
    else wholes.get(municipality)?.courses.push({ course, ...sums })
  }
  return [...wholes.values()]
}
