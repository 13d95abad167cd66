import type { ExactReport } from '../exact-report.ts'
import { type Figure, hidden } from '../figure.ts'
import type { ProtectedReport, ProtectedRow } from '../protected-report.ts'
import { type Count, countingRoles, countingUnits, type Tally } from './count.ts'
import { type Pattern, required } from './courses.ts'
import { exactOf, rangeOf } from './ranges.ts'
import type { Rows } from './roles.ts'
import { FEWEST, type Row } from './rows.ts'
import { sum } from './sums.ts'
import { requiring } from './tree.ts'

/** Figures of the whole municipality are exact, and fullt kvalifiserte told, from this many people. */
const FEWEST_WHOLE = 10

/** Width of the ranges of rows below the top, and of the whole; null tells the share itself. */
export type Widths = { parts: number | null; whole: number | null }

type Table = { count: Count; pattern: Pattern; courses: string[]; widths: Widths }

/** The report with what rows and pattern let through, in ranges of these widths. */
export function show(
  exact: ExactReport,
  units: Rows,
  roles: Rows,
  widths: Widths,
): ProtectedReport {
  const { top, pattern } = units
  const courses = required(
    top,
    exact.courses.map(({ id }) => id),
  )
  const table = { count: countingUnits(exact), pattern, courses, widths }
  const beside = { ...table, count: countingRoles(exact), pattern: roles.pattern }
  return {
    municipality: exact.municipality,
    on: exact.on,
    cohortOn: exact.cohortOn,
    rows: withParents(top, null, table),
    roles: roles.top.children.map((row) => rowOf(row, top.id, beside)),
    courses,
    modules: modulesOf(exact, top, table),
    qualified: qualifiedOf(exact, top, widths),
    width: widths.parts,
    wholeWidth: widths.whole,
  }
}

function withParents(row: Row, parent: string | null, table: Table): ProtectedRow[] {
  const below = row.children.flatMap((child) => withParents(child, row.id, table))
  return [rowOf(row, parent, table), ...below]
}

function rowOf(row: Row, parent: string | null, table: Table): ProtectedRow {
  const apart = table.pattern.get(row) ?? new Set()
  const figure = (courses: string[]) => {
    const tally = table.count.courses(row.blocks, courses)
    const people = requiring(row, courses)
    return parent === null
      ? wholeFigureOf(tally, people, table.widths)
      : figureOf(tally, people, table.widths.parts)
  }
  const alone = (course: string) => (apart.has(course) ? hidden('together') : figure([course]))
  const some = apart.size > 0 && apart.size < required(row, table.courses).length
  return {
    id: row.id,
    parent,
    kind: row.kind,
    name: row.name,
    units: row.units,
    merged: row.members.map(({ kind, name }) => ({ kind, name })),
    people: row.people < FEWEST ? null : row.people,
    all: figure(table.courses),
    courses: Object.fromEntries(table.courses.map((course) => [course, alone(course)])),
    together: some ? { courses: [...apart], figure: figure([...apart]) } : null,
  }
}

/** A module of few people would tell them from the rest of its course: then none of it is shown. */
function modulesOf(exact: ExactReport, top: Row, table: Table): ProtectedReport['modules'] {
  const { count, pattern, widths } = table
  return exact.courses.flatMap(({ id: course, modules }) => {
    const people = requiring(top, [course])
    const rare = modules.some((module) => count.module(module).required < FEWEST)
    const apart = rare || pattern.get(top)?.has(course)
    return modules.map((id) => ({
      id,
      course,
      figure: apart ? hidden('together') : wholeFigureOf(count.module(id), people, widths),
    }))
  })
}

function qualifiedOf({ groups }: ExactReport, { people }: Row, widths: Widths): Figure {
  if (people < FEWEST_WHOLE) return hidden('too-few')
  const valid = sum(groups, ({ qualified }) => qualified)
  return wholeFigureOf({ required: people, valid }, people, widths)
}

function figureOf(tally: Tally, people: number, width: number | null): Figure {
  if (people > 0 && people < FEWEST) return hidden('too-few')
  return width === null ? exactOf(tally, people) : rangeOf(tally, width)
}

/** Figures of the whole municipality are exact only where they are about enough people. */
function wholeFigureOf(tally: Tally, people: number, { parts, whole }: Widths): Figure {
  return figureOf(tally, people, people < FEWEST_WHOLE ? parts : whole)
}
