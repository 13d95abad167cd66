import type { Day } from '#app/platform/calendar.ts'
import type { Cell, ExactReport, Group } from './exact-report.ts'

/** What a query gives of a municipality: lists as short as they can be, for they are long. */
export type LoadedReport = {
  people: number
  cohortOn: Day | null
  units: [id: string, parent: string | null, name: string][]
  needs: [profile: string, course: string, module: string][]
  teams: [string, string, string, number, number, number, number, held?: Record<string, number>][]
  /** Of the whole municipality, where it is not known of teams who holds what. */
  cells?: [module: string, required: number, valid: number][]
}

type About = { municipality: string; name: string; on: Day }

/** The report that lists from the database make up. */
export function reportFrom(loaded: LoadedReport, { municipality, name, on }: About): ExactReport {
  const groups = groupsOf(loaded)
  return {
    municipality: { number: municipality, name },
    on,
    cohortOn: loaded.cohortOn ?? on,
    people: loaded.people,
    units: loaded.units.map(([id, parent, name]) => ({ id, parent, name })),
    groups,
    cells: cellsOf(loaded, groups),
    roleCells: tallied(groups, 'mainRole').map(([mainRole, tally]) => ({ mainRole, ...tally })),
    courses: coursesOf(loaded.needs),
  }
}

function cellsOf({ cells, units }: LoadedReport, groups: Group[]): Cell[] {
  const [[root = ''] = []] = units
  return cells
    ? cells.map(([module, required, valid]) => ({ unit: root, module, required, valid }))
    : tallied(groups, 'unit').map(([unit, tally]) => ({ unit, ...tally }))
}

type Tally = { module: string; required: number; valid: number }

/** Modules by unit or by main role, from the groups in it. */
function tallied(groups: Group[], by: 'unit' | 'mainRole'): [of: string, tally: Tally][] {
  const found = new Map<string, Map<string, Tally>>()
  for (const group of groups) {
    const own = found.get(group[by]) ?? new Map<string, Tally>()
    found.set(group[by], own)
    for (const [module, held] of Object.entries(group.held)) {
      const { required, valid } = own.get(module) ?? { required: 0, valid: 0 }
      own.set(module, { module, required: required + group.people, valid: valid + held })
    }
  }
  return [...found].flatMap(([of, own]) =>
    [...own.values()].map((tally): [string, Tally] => [of, tally]),
  )
}

function groupsOf({ teams, needs }: LoadedReport): Group[] {
  const courses = new Map<string, Set<string>>()
  for (const [profile, course] of needs)
    courses.set(profile, (courses.get(profile) ?? new Set()).add(course))
  return teams.map(([unit, mainRole, profile, people, qualified, required, valid, held = {}]) => ({
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

function coursesOf(needs: LoadedReport['needs']): ExactReport['courses'] {
  const modules = new Map<string, Set<string>>()
  for (const [, course, module] of needs)
    modules.set(course, (modules.get(course) ?? new Set()).add(module))
  return [...modules].map(([id, set]) => ({ id, modules: [...set] }))
}
