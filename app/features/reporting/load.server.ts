import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { ExactReport, Group, ReportUnit } from './exact-report.ts'

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
cell AS (
  SELECT unit, module, count(*) AS required, sum(valid) AS valid FROM pair GROUP BY unit, module),
role_cell AS (
  SELECT main_role, module, count(*) AS required, sum(valid) AS valid
  FROM pair GROUP BY main_role, module),
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
    FROM team JOIN held USING (unit, main_role, profile)),
  'cells', (SELECT json_group_array(json_array(unit, module, required, valid)) FROM cell),
  'roleCells', (SELECT json_group_array(json_array(main_role, module, required, valid))
    FROM role_cell)
) AS figures
FROM municipality WHERE number = :municipality`

type Loaded = {
  people: number
  cohortOn: Day | null
  units: [id: string, parent: string | null, name: string][]
  needs: [profile: string, course: string, module: string][]
  teams: [string, string, string, number, number, number, number, Record<string, number>][]
  cells: [unit: string, module: string, required: number, valid: number][]
  roleCells: [mainRole: string, module: string, required: number, valid: number][]
}

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
  const loaded = JSON.parse(row.figures as string) as Loaded
  return {
    municipality: { number: municipality, name: row.name as string },
    on,
    cohortOn: loaded.cohortOn ?? on,
    people: loaded.people,
    units: loaded.units.map(([id, parent, name]): ReportUnit => ({ id, parent, name })),
    groups: groupsOf(loaded),
    cells: loaded.cells.map(([unit, module, required, valid]) => ({
      unit,
      module,
      required,
      valid,
    })),
    roleCells: loaded.roleCells.map(([mainRole, module, required, valid]) => ({
      mainRole,
      module,
      required,
      valid,
    })),
    courses: coursesOf(loaded.needs),
  }
}

function groupsOf({ teams, needs }: Loaded): Group[] {
  const courses = new Map<string, Set<string>>()
  for (const [profile, course] of needs)
    courses.set(profile, (courses.get(profile) ?? new Set()).add(course))
  return teams.map(([unit, mainRole, profile, people, qualified, required, valid, held]) => ({
    unit,
    mainRole,
    courses: [...(courses.get(profile) ?? [])],
    people,
    qualified,
    required,
    valid,
    held,
  }))
}

function coursesOf(needs: Loaded['needs']): ExactReport['courses'] {
  const modules = new Map<string, Set<string>>()
  for (const [, course, module] of needs)
    modules.set(course, (modules.get(course) ?? new Set()).add(module))
  return [...modules].map(([id, set]) => ({ id, modules: [...set] }))
}
