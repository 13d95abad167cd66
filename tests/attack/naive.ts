import type { Cell, ExactReport } from '#app/features/reporting/exact-report.ts'
import { type Figure, hidden, NONE } from '#app/features/reporting/figure.ts'
import type { ProtectedReport, ProtectedRow } from '#app/features/reporting/protected-report.ts'
import { treeOf } from './equations.ts'

/** What many tables do: groups under five are hidden, all else is exact. */
export function naiveReport(exact: ExactReport): ProtectedReport {
  const { municipality, on, cohortOn, units, courses } = exact
  const below = treeOf(exact)
  const parts = units.map(({ id, parent, name }) =>
    rowOf(exact, { id, parent: parent ?? 'all', kind: 'unit', name }, below.get(id) ?? []),
  )
  const everyone = units.map(({ id }) => id)
  const whole = { id: 'all', parent: null, kind: 'whole', name: municipality.name } as const
  return {
    ...{ municipality, on, cohortOn, roles: [], modules: [], qualified: hidden('too-few') },
    rows: [rowOf(exact, whole, everyone), ...parts],
    courses: courses.map(({ id }) => id),
    ...{ width: null, wholeWidth: null },
  }
}

type Head = Pick<ProtectedRow, 'id' | 'parent' | 'kind' | 'name'>

function rowOf(exact: ExactReport, head: Head, units: string[]): ProtectedRow {
  const figure = (courses: { id: string; modules: string[] }[]) => {
    const ids = courses.map(({ id }) => id)
    const people = exact.groups
      .filter(
        (group) => units.includes(group.unit) && group.courses.some((one) => ids.includes(one)),
      )
      .reduce((total, group) => total + group.people, 0)
    const modules = courses.flatMap((course) => course.modules)
    const cells = exact.cells.filter(
      ({ unit, module }) => units.includes(unit) && modules.includes(module),
    )
    return figureOf(people, cells)
  }
  return {
    ...head,
    units: [head.id],
    ...{ merged: [], people: null, together: null },
    all: figure(exact.courses),
    courses: Object.fromEntries(exact.courses.map((course) => [course.id, figure([course])])),
  }
}

function figureOf(people: number, cells: Cell[]): Figure {
  if (people === 0) return NONE
  if (people < 5) return hidden('too-few')
  const total = (key: 'required' | 'valid') => cells.reduce((sum, cell) => sum + cell[key], 0)
  const [required, valid] = [total('required'), total('valid')]
  return { kind: 'exact', required, low: valid, high: valid, reason: null }
}
