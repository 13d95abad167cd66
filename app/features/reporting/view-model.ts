import type { Day } from '#app/platform/calendar.ts'
import { type Figure, hidden, NONE } from './figure.ts'
import { measuredFigures } from './measures-in.ts'
import {
  derived,
  type MergedPart,
  type Protected,
  type ProtectedReport,
  type ProtectedRow,
} from './protected-report.ts'
import { type Change, type Told, toldView, type ViewMonth, type ViewWhole } from './told.ts'

/** A course as the report's readers know it. */
export type Column = { course: string; code: string; title: string }

export type ViewRow = {
  id: string
  kind: ProtectedRow['kind']
  name: string
  /** 0 for the row that was opened, 1 for those right below it. */
  depth: number
  /** Null when they are fewer than five. */
  people: number | null
  merged: MergedPart[]
  all: Figure
  /** In the order of the columns. */
  courses: Figure[]
  /** What is not shown course by course, with the codes of its courses. */
  together: { codes: string[]; figure: Figure } | null
  /** Unit to open for what is below this row; null where nothing is. */
  opens: string | null
}

export type ViewModule = { id: string; code: string; title: string; figure: Figure }

/** All that page, chart and file say; each of them only puts it into words. */
export type ReportView = {
  municipality: { number: string; name: string }
  /** The day that figures of the whole are from; of the rows when one of them was opened. */
  on: Day
  /** The day at whose close the rows were published. */
  rowsOn: Day
  /** More or less is required of the whole than when the rows were published. */
  rowsOfOtherRequirements: boolean
  /** The people it is about were employed on this day. */
  cohortOn: Day
  contentVersion: string
  /** Width of every range in required modules; null when figures are exact. */
  width: number | null
  /** What the report is about. */
  total: ViewRow
  rows: ViewRow[]
  /** By main role; for the whole municipality only. */
  roles: ViewRow[]
  columns: Column[]
  /** The one course that was asked for; null for all. */
  course: string | null
  /** For the whole municipality only. */
  modules: ViewModule[]
  qualified: Figure
  /** The same figures at the start of the period that was asked for. */
  change: Change | null
  /** The opened row at month ends, oldest first. */
  months: ViewMonth[]
  /** What is told of the whole municipality only; null when a part of it was opened. */
  whole: ViewWhole | null
  /** Cells of rows and courses that are kept back, of all there are. */
  hidden: { cells: number; of: number }
  /** Parts without a row of their own. */
  merged: number
}

/** What the compiled courses, roles and competences are called. */
export type Titles = {
  version: string
  courses: { id: string; title: string; modules: { id: string; title: string }[] }[]
  jobRoles?: { id: string; title: string }[]
  competences?: { id: string; title: string }[]
}

/** How much of what is below a row is shown. */
export type Cut = {
  /** All that is below it, or only the nearest. */
  levels: 'nearest' | 'all'
  /** Without them only totals are shown. */
  withUnits: boolean
  /** The only course to show. */
  course?: string | null
}

/** What is told besides rows and courses. */
export type More = Told & { months: ViewMonth[]; change: Change | null }

const NOTHING_MORE: More = { measures: null, endings: [], months: [], change: null }

/**
 * A row of a protected report, with what is asked for of that below it.
 * Figures of the whole may be newer than its rows: `whole` is the same municipality as it is now.
 */
export function reportView(
  published: Protected<ProtectedReport>,
  opened: ProtectedRow,
  cut: Cut,
  titles: Titles,
  whole: Protected<ProtectedReport> = published,
  more: More = NOTHING_MORE,
): Protected<ReportView> {
  if (opened.kind !== 'whole')
    return derived(published, () => viewOf(published, opened, cut, titles, more))
  const { rows, roles, on } = published
  const now = whole.rows[0] ?? opened
  const report = { ...whole, roles, rows: [now, ...rows.filter((row) => row !== opened)] }
  const rowsOfOtherRequirements = now.all.required !== opened.all.required
  return derived(published, () => ({
    ...viewOf(report, now, cut, titles, more),
    rowsOn: on,
    rowsOfOtherRequirements,
  }))
}

/** The row that stands for a unit; the first is the whole municipality. */
export function rowOfUnit({ rows }: ProtectedReport, unit: string | null) {
  return unit === null ? rows[0] : rows.find(({ units }) => units.includes(unit))
}

/** Whether a row is another one, or lies below it. */
export function isWithin({ rows }: ProtectedReport, row: ProtectedRow, other: ProtectedRow) {
  let at: ProtectedRow | undefined = row
  while (at && at !== other) at = rows.find(({ id }) => id === at?.parent)
  return at === other
}

/** Rows that have rows below them, within a row and itself included. */
export function openable(report: ProtectedReport, within: ProtectedRow): ViewUnit[] {
  return below(report, within, 'all')
    .filter(({ row }) => report.rows.some(({ parent }) => parent === row.id))
    .map(({ row, depth }) => ({ unit: row.units[0] ?? null, name: row.name, depth }))
}

/** Every figure that a report tells or keeps back. */
export function figuresOf(report: ReportView): Figure[] {
  const { total, rows, roles, modules, qualified } = report
  const ofRows = [total, ...rows, ...roles].flatMap(({ all, courses, together }) => [
    all,
    ...courses,
    ...(together ? [together.figure] : []),
  ])
  const ofModules = modules.map(({ figure }) => figure)
  return [qualified, ...ofRows, ...ofModules, ...measuredFigures(report)]
}

/** A unit to choose; null is the whole municipality. */
export type ViewUnit = { unit: string | null; name: string; depth: number }
type Placed = { row: ProtectedRow; depth: number }

const WHOLE_ONLY = hidden('whole-only')

function viewOf(
  report: ProtectedReport,
  opened: ProtectedRow,
  cut: Cut,
  titles: Titles,
  more: More,
): ReportView {
  const all = columnsOf(report, titles)
  const columns = cut.course ? all.filter(({ course }) => course === cut.course) : all
  const placed = cut.withUnits ? below(report, opened, cut.levels) : [{ row: opened, depth: 0 }]
  const shown = placed.map((place) => viewRow(report, place, columns, cut))
  const [total, ...rows] = shown as [ViewRow, ...ViewRow[]]
  const isWhole = opened.kind === 'whole'
  const roles = isWhole && cut.withUnits ? rolesOf(report, columns, cut, titles) : []
  const { change, months } = more
  const told = { change, months, whole: isWhole ? toldView(more, columns, titles, opened) : null }
  const ofRows = [...shown, ...roles].flatMap(({ courses }) => courses)
  const cells = [...ofRows, ...measuredFigures(told)]
  return {
    ...told,
    municipality: report.municipality,
    on: report.on,
    rowsOn: report.on,
    rowsOfOtherRequirements: false,
    cohortOn: report.cohortOn,
    contentVersion: titles.version,
    width: report.width,
    total: named(total, titles),
    rows,
    roles,
    columns,
    course: cut.course ?? null,
    modules: isWhole ? modulesOf(report, columns, titles) : [],
    qualified: isWhole && !cut.course ? report.qualified : WHOLE_ONLY,
    hidden: { cells: cells.filter(({ kind }) => kind === 'hidden').length, of: cells.length },
    merged: placed.reduce((count, { row }) => count + row.merged.length, 0),
  }
}

/** By main role, those of many people first; rare ones together last. */
function rolesOf(report: ProtectedReport, columns: Column[], cut: Cut, titles: Titles): ViewRow[] {
  const rows = report.roles.map((row) => viewRow(report, { row, depth: 1 }, columns, cut))
  const last = ({ kind }: ViewRow) => Number(kind === 'merged')
  return rows
    .map((row) => named(row, titles))
    .toSorted((a, b) => last(a) - last(b) || (b.people ?? 0) - (a.people ?? 0))
}

/** A job role is known by its title. */
function named(row: ViewRow, titles: Titles): ViewRow {
  const merged = row.merged.map((part) =>
    part.kind === 'role' ? { ...part, name: titleOfRole(part.name, titles) } : part,
  )
  return { ...row, merged, name: row.kind === 'role' ? titleOfRole(row.name, titles) : row.name }
}

/** What a job role is called. */
export function titleOfRole(id: string, { jobRoles = [] }: Pick<Titles, 'jobRoles'>): string {
  return jobRoles.find((role) => role.id === id)?.title ?? id
}

function below(report: ProtectedReport, opened: ProtectedRow, levels: Cut['levels']): Placed[] {
  const placed = (row: ProtectedRow, depth: number): Placed[] => {
    const children = report.rows.filter(({ parent }) => parent === row.id)
    const deeper = depth === 0 || levels === 'all' ? children : []
    return [{ row, depth }, ...deeper.flatMap((child) => placed(child, depth + 1))]
  }
  return placed(opened, 0)
}

function viewRow(
  report: ProtectedReport,
  { row, depth }: Placed,
  columns: Column[],
  { course = null }: Cut,
): ViewRow {
  const { id, kind, name, people, merged, together } = row
  const opens = depth > 0 && report.rows.some(({ parent }) => parent === id)
  return {
    id,
    kind,
    name,
    depth,
    people,
    merged,
    all: course === null ? row.all : (row.courses[course] ?? NONE),
    courses: columns.map((column) => row.courses[column.course] ?? NONE),
    together:
      together && course === null
        ? { codes: codesOf(together.courses, columns), figure: together.figure }
        : null,
    opens: opens ? (row.units[0] ?? null) : null,
  }
}

function codesOf(courses: string[], columns: Column[]): string[] {
  return columns.filter(({ course }) => courses.includes(course)).map(({ code }) => code)
}

/** In the catalogue's order; a course is known by its place there. */
export function columnsOf(
  { courses }: Pick<ProtectedReport, 'courses'>,
  titles: Pick<Titles, 'courses'>,
): Column[] {
  const known = titles.courses.map(({ id }) => id)
  const unknown = courses.filter((course) => !known.includes(course))
  return [...known, ...unknown]
    .map((course, index) => ({
      course,
      code: `K${index + 1}`,
      title: titles.courses[index]?.title ?? course,
    }))
    .filter(({ course }) => courses.includes(course))
}

function modulesOf(report: ProtectedReport, columns: Column[], titles: Titles): ViewModule[] {
  const named = new Map(
    titles.courses.flatMap(({ modules }) => modules.map(({ id, title }) => [id, title])),
  )
  return columns.flatMap(({ course, code }) =>
    report.modules
      .filter((module) => module.course === course)
      .map(({ id, figure }) => ({ id, code, title: named.get(id) ?? id, figure })),
  )
}
