import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { ExactReport } from './exact-report.ts'
import { loadExactReport } from './load.server.ts'
import { reportFrom } from './loaded-report.ts'

// A municipality that waits for a rebuild, or for the day to be moved on, gives no row.
const REPORT = `
WITH whole AS MATERIALIZED (SELECT * FROM tally_whole
  WHERE municipality = :municipality AND true_on = :on AND is_due = 0),
team AS MATERIALIZED (
  SELECT profile, people, qualified FROM tally_profile
  WHERE municipality = :municipality AND required > 0)
SELECT m.name, json_object(
  'people', w.people,
  'cohortOn', w.cohort_on,
  'units', json_array(json_array(m.number, NULL, m.name)),
  'needs', (SELECT json_group_array(json_array(profile, course, module)) FROM (
    SELECT DISTINCT q.profile, d.course, q.module FROM team
    JOIN profile_module q USING (profile) JOIN module d ON d.id = q.module
    WHERE d.retired = 0 AND q.from_on <= w.true_on AND w.true_on < q.to_on
    ORDER BY d.course, d.position)),
  'teams', (SELECT json_group_array(json_array(m.number, '', profile, people, qualified, 0, 0))
    FROM team),
  'cells', (SELECT json_group_array(json_array(module, required, valid))
    FROM tally_module WHERE municipality = :municipality)
) AS figures
FROM whole w JOIN municipality m ON m.number = w.municipality`

/** The scope's whole municipality from its tallies; undefined where they are not true on a day. */
export async function loadTalliedReport(
  { municipality }: ReportScope,
  on: Day,
): Promise<ExactReport | undefined> {
  const { rows } = await db.client.execute({ sql: REPORT, args: { municipality, on } })
  const row = rows[0]
  if (!row) return undefined
  return reportFrom(JSON.parse(String(row.figures)), { municipality, name: String(row.name), on })
}

/**
 * The scope's whole municipality as a report without parts, for what is shown of it as it is on a
 * day: everyone stands in one unit. Where the tallies are not up to it, every pass is counted.
 */
export async function loadWholeReport(
  scope: ReportScope,
  on: Day,
): Promise<ExactReport | undefined> {
  return (await loadTalliedReport(scope, on)) ?? loadExactReport(scope, on, 'cohort')
}
