import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { ExactReport } from './exact-report.ts'
import { reportFrom } from './loaded-report.ts'

// A CTE for what is held would read everyone's history: the correlated EXISTS reads a key each.
const EMPLOYED = `
  SELECT person, unit, main_role, profile, :on AS since_on FROM membership
  WHERE municipality = :municipality AND from_on <= :on AND :on < to_on`
const COHORT = `
  SELECT person, unit, main_role, profile, since_on FROM cohort_member
  WHERE municipality = :municipality`
const EXACT = (people: string) => `
WITH member AS MATERIALIZED (${people}),
requirement AS MATERIALIZED (
  SELECT DISTINCT q.profile, q.module, d.course FROM profile_module q JOIN module d ON d.id = q.module
  WHERE q.profile IN (SELECT profile FROM member)
    AND d.retired = 0 AND q.from_on <= :on AND :on < q.to_on),
pair AS MATERIALIZED (
  SELECT m.person, m.unit, m.main_role, m.profile, r.module, EXISTS (
    SELECT 1 FROM completion c JOIN module_revision v USING (module, revision)
    WHERE c.person = m.person AND c.module = r.module
      AND c.passed_on <= :on AND :on < c.expires_on AND :on < v.superseded_on) AS valid
  FROM member m JOIN requirement r USING (profile)),
held AS (
  SELECT unit, main_role, profile, json_group_object(module, valid) AS held FROM (
    SELECT unit, main_role, profile, module, sum(valid) AS valid
    FROM pair GROUP BY unit, main_role, profile, module)
  GROUP BY unit, main_role, profile),
standing AS (
  SELECT unit, main_role, profile, min(valid) AS qualified, count(*) AS required, sum(valid) AS valid
  FROM pair GROUP BY person),
team AS (
  SELECT unit, main_role, profile, count(*) AS people,
    sum(qualified) AS qualified, sum(required) AS required, sum(valid) AS valid
  FROM standing GROUP BY unit, main_role, profile)
SELECT name, json_object(
  'people', (SELECT count(*) FROM member),
  'cohortOn', (SELECT max(since_on) FROM member),
  'units', (SELECT json_group_array(json_array(id, parent, name))
    FROM (SELECT * FROM unit WHERE municipality = :municipality ORDER BY name, id)),
  'needs', (SELECT json_group_array(json_array(profile, course, module))
    FROM (SELECT * FROM requirement JOIN module ON module.id = module ORDER BY course, position)),
  'teams', (SELECT json_group_array(
    json_array(unit, main_role, profile, people, qualified, required, valid, json(held)))
    FROM team JOIN held USING (unit, main_role, profile))
) AS figures
FROM municipality WHERE number = :municipality`

/** Everyone employed on the day, or those whom protected figures are about. */
export type About = 'employed' | 'cohort'

/**
 * The exact figures of the scope's whole municipality at the close of a day, recomputed from what
 * everyone passed; undefined without one.
 * A unit's report needs the whole too: what may be shown of it hangs on its neighbours.
 */
export async function loadExactReport(
  scope: ReportScope,
  on: Day,
  about: About = 'employed',
): Promise<ExactReport | undefined> {
  const { municipality } = scope
  const sql = EXACT(about === 'cohort' ? COHORT : EMPLOYED)
  const { rows } = await db.client.execute({ sql, args: { municipality, on } })
  const row = rows[0]
  if (!row) return undefined
  return reportFrom(JSON.parse(String(row.figures)), { municipality, name: String(row.name), on })
}
