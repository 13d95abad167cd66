import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { ExactReport } from './exact-report.ts'
import { loadExactReport } from './load.server.ts'
import { reportFrom } from './loaded-report.ts'
import { type Ending, HORIZONS, type Whole } from './measures.ts'

/** What tallies say of themselves. */
export type Kept = {
  /** Day at whose close they are true. */
  on: Day
  /** Day whose employees they are about. */
  cohortOn: Day
  /** A rebuild is waiting: until then they may be wrong. */
  isDue: boolean
}

/** A municipality's cohort as a whole; `people` are those of whom something is required. */
export type CurrentWhole = Whole & Kept & { everyone: number; qualified: number }

export type ModuleTally = { course: string; module: string; required: number; valid: number }

const REPORT = `
WITH whole AS MATERIALIZED (SELECT * FROM tally_whole WHERE municipality = :municipality),
team AS MATERIALIZED (SELECT * FROM tally_team WHERE municipality = :municipality),
requirement AS (
  SELECT DISTINCT q.profile, q.module, d.course, d.position
  FROM whole w JOIN profile_module q ON q.from_on <= w.true_on AND w.true_on < q.to_on
  JOIN module d ON d.id = q.module
  WHERE q.profile IN (SELECT profile FROM team) AND d.retired = 0),
held AS (
  SELECT unit, main_role, profile, json_group_object(module, valid) AS held
  FROM tally_held WHERE municipality = :municipality GROUP BY unit, main_role, profile)
SELECT m.name, w.true_on, w.cohort_on, w.is_due, json_object(
  'people', w.people,
  'cohortOn', w.cohort_on,
  'units', (SELECT json_group_array(json_array(id, parent, name))
    FROM (SELECT * FROM unit WHERE municipality = :municipality ORDER BY name, id)),
  'needs', (SELECT json_group_array(json_array(profile, course, module))
    FROM (SELECT * FROM requirement ORDER BY course, position)),
  'teams', (SELECT json_group_array(
      json_array(unit, main_role, profile, people, qualified, required, valid, json(held)))
    FROM held JOIN team USING (unit, main_role, profile))
) AS figures
FROM whole w JOIN municipality m ON m.number = w.municipality`

/**
 * The exact figures of the scope's whole municipality as they stand, from the tallies alone;
 * undefined without one. They equal `loadExactReport` about the cohort on the day that they are true.
 */
export async function loadCurrentReport({
  municipality,
}: ReportScope): Promise<(ExactReport & Kept) | undefined> {
  const { rows } = await db.client.execute({ sql: REPORT, args: { municipality } })
  return rows[0] && currentIn(rows[0], municipality)
}

const WHOLE_REPORT = `
WITH whole AS MATERIALIZED (SELECT * FROM tally_whole WHERE municipality = :municipality),
team AS MATERIALIZED (
  SELECT profile, sum(people) AS people, sum(qualified) AS qualified
  FROM tally_team WHERE municipality = :municipality AND required > 0 GROUP BY profile)
SELECT m.name, w.true_on, w.cohort_on, w.is_due, json_object(
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

/**
 * The scope's whole municipality as a report without parts, for what is shown of it as it is on a
 * day: everyone stands in one unit. Where the tallies are not up to it, every pass is counted.
 */
export async function loadWholeReport(
  scope: ReportScope,
  on: Day,
): Promise<ExactReport | undefined> {
  const { municipality } = scope
  const { rows } = await db.client.execute({ sql: WHOLE_REPORT, args: { municipality } })
  const current = rows[0] && currentIn(rows[0], municipality)
  const isTrue = current && !current.isDue && current.on === on
  return isTrue ? current : loadExactReport(scope, on, 'cohort')
}

const WHOLE = `json_array(number, name, true_on, cohort_on, is_due,
  people, obliged, qualified, required, valid, (
    SELECT json_group_array(json_array(course, c.people, c.required, c.valid))
    FROM tally_course c WHERE c.municipality = number))`

type KeptRow = [on: Day, cohortOn: Day, isDue: number]
type CourseRow = [course: string, people: number, required: number, valid: number]
type WholeRow = [string, string, ...KeptRow, number, number, number, number, number, CourseRow[]]

/** Municipalities as wholes, by name: all of them, or a region's. */
export async function loadCurrentWholes(among?: string[]): Promise<CurrentWhole[]> {
  const { rows } = await db.client.execute({
    sql: `SELECT json_group_array(${WHOLE}) AS json FROM (
      SELECT * FROM tally_whole JOIN municipality ON number = municipality
      WHERE ?1 IS NULL OR number IN (SELECT value FROM json_each(?1)) ORDER BY name, number)`,
    args: [among ? JSON.stringify(among) : null],
  })
  return (JSON.parse(String(rows[0]?.json)) as WholeRow[]).map(wholeIn)
}

/** The scope's whole municipality, and each module in it; undefined without one. */
export async function loadCurrentWhole({
  municipality,
}: ReportScope): Promise<(CurrentWhole & { modules: ModuleTally[] }) | undefined> {
  const { rows } = await db.client.execute({
    sql: `SELECT ${WHOLE} AS json, (
        SELECT json_group_array(json_array(course, module, required, valid)) FROM (
          SELECT d.course, t.module, t.required, t.valid FROM tally_module t
          JOIN module d ON d.id = t.module
          WHERE t.municipality = ?1 ORDER BY d.course, d.position)) AS modules
      FROM tally_whole JOIN municipality ON number = municipality WHERE number = ?1`,
    args: [municipality],
  })
  if (!rows[0]) return undefined
  const modules = JSON.parse(String(rows[0].modules)) as [string, string, number, number][]
  return {
    ...wholeIn(JSON.parse(String(rows[0].json)) as WholeRow),
    modules: modules.map(([course, module, required, valid]) => ({
      course,
      module,
      required,
      valid,
    })),
  }
}

const within = HORIZONS.map((days) => `total(iif(day <= true_on + ${days}, passes, 0))`).join(', ')

const ENDINGS = `
WITH ending AS MATERIALIZED (
  SELECT course, json_array(${within}) AS within
  FROM tally_whole JOIN tally_ending USING (municipality)
  WHERE municipality = ?1 AND day > true_on AND day <= true_on + ${Math.max(...HORIZONS)}
  GROUP BY course)
SELECT json_group_array(json_array(course, people, valid, json(within))) AS json FROM (
  SELECT c.course, c.people, c.valid, coalesce(e.within, '[]') AS within
  FROM tally_course c LEFT JOIN ending e USING (course)
  WHERE c.municipality = ?1 ORDER BY c.course)`

/** Valid required passes of the scope's whole municipality that end soon: all of them, then by course. */
export async function loadCurrentEndings({ municipality }: ReportScope): Promise<Ending[]> {
  const { rows } = await db.client.execute({ sql: ENDINGS, args: [municipality] })
  const loaded = JSON.parse(String(rows[0]?.json)) as [string, number, number, number[]][]
  const courses = loaded.map(
    ([course, people, valid, ends]): Ending => ({
      course,
      people,
      valid,
      within: HORIZONS.map((_, at) => ends[at] ?? 0),
    }),
  )
  return [await allTogether(municipality, courses), ...courses]
}

async function allTogether(municipality: string, courses: Ending[]): Promise<Ending> {
  const sql = 'SELECT obliged FROM tally_whole WHERE municipality = ?1'
  const { rows } = await db.client.execute({ sql, args: [municipality] })
  return {
    course: null,
    people: Number(rows[0]?.obliged ?? 0),
    valid: courses.reduce((sum, { valid }) => sum + valid, 0),
    within: HORIZONS.map((_, at) => courses.reduce((sum, one) => sum + (one.within[at] ?? 0), 0)),
  }
}

function currentIn(row: Record<string, unknown>, municipality: string): ExactReport & Kept {
  const kept = keptIn([Number(row.true_on), Number(row.cohort_on), Number(row.is_due)])
  const about = { municipality, name: String(row.name), on: kept.on }
  return { ...reportFrom(JSON.parse(String(row.figures)), about), ...kept }
}

function wholeIn(row: WholeRow): CurrentWhole {
  const [municipality, name, on, cohortOn, isDue, everyone, people, qualified, required, valid] =
    row
  const courses = row[10].map(([course, people, required, valid]) => ({
    course,
    people,
    required,
    valid,
  }))
  const sums = { everyone, people, qualified, required, valid, courses }
  return { municipality, name, ...keptIn([on, cohortOn, isDue]), ...sums }
}

function keptIn([on, cohortOn, isDue]: KeptRow): Kept {
  return { on, cohortOn, isDue: isDue !== 0 }
}
