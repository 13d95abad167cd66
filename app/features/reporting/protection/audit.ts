import type { ExactReport, ReportUnit } from '../exact-report.ts'
import { FEWEST } from './rows.ts'
import { lookalike, type Move, type Unknowns, unknownsOf } from './search.ts'
import { sum } from './sums.ts'
import type { Told, ToldGroup } from './told.ts'

/** Some modules in some people. */
export type Target = { who: string; what: string; people: number; cells: number[] }

/**
 * Whether readers can work something out from all they have been told: what is missing in a group
 * under five, or that all or none in a larger one have passed. They can't when there could be another
 * municipality that looked the same all the time and differs there; it is found, or it is taken not
 * to be.
 */
export function tells(told: Told, structure: Structure): boolean {
  return leaks(told, structure).next().done !== true
}

/** How units and courses are built up. */
type Structure = Pick<ExactReport, 'units' | 'courses'>

/** Everything that can be worked out, or can't be shown not to be. */
export function* leaks(told: Told, structure: Structure): Generator<Target> {
  const unknowns = unknownsOf(told)
  const found = new Found(unknowns)
  for (const target of targetsOf(unknowns, structure)) if (!found.differs(target)) yield target
}

/** Municipalities that look the same, found so far. */
class Found {
  private readonly byCell = new Map<number, Move[]>()

  constructor(private readonly unknowns: Unknowns) {}

  differs({ cells }: Target): boolean {
    const inside = new Set(cells)
    const known = cells.some((cell) =>
      (this.byCell.get(cell) ?? []).some((move) => sum(cells, (one) => move.get(one) ?? 0) !== 0),
    )
    return known || cells.some((cell) => this.search(cell, inside))
  }

  private search(cell: number, inside: ReadonlySet<number>): boolean {
    const move =
      lookalike(this.unknowns, cell, 1, inside) ?? lookalike(this.unknowns, cell, -1, inside)
    for (const changed of move?.keys() ?? [])
      this.byCell.set(changed, [...(this.byCell.get(changed) ?? []), move as Move])
    return move !== undefined
  }
}

function* targetsOf(unknowns: Unknowns, { units, courses }: Structure): Generator<Target> {
  const cellsOf = new Map<number, Map<string, number>>()
  unknowns.cells.forEach(({ group, module }, cell) => {
    cellsOf.set(group, (cellsOf.get(group) ?? new Map()).set(module, cell))
  })
  const each = courses.map(({ modules }) => modules)
  const scopes = [...each.flat().map((module) => [module]), ...each, each.flat()]
  for (const [who, members] of peopleOf(unknowns.groups, units))
    for (const modules of scopes) {
      const asked = members.filter((group) =>
        modules.some((module) => cellsOf.get(group)?.has(module)),
      )
      const people = sum(asked, (group) => unknowns.groups[group]?.people ?? 0)
      const cells = asked.flatMap((group) =>
        modules.flatMap((module) => cellsOf.get(group)?.get(module) ?? []),
      )
      const target = { who, what: modules.join(' '), people, cells }
      if (people > 0 && (people < FEWEST || isAlike(unknowns, cells))) yield target
    }
}

/** Whether all, or none, may have passed at some time. */
function isAlike({ cells }: Unknowns, some: number[]): boolean {
  return (
    some.every((cell) => cells[cell]?.down === 0) || some.every((cell) => cells[cell]?.up === 0)
  )
}

/** Units with what is below them, own staffs and roles, and what roles and units have in common. */
function peopleOf(groups: ToldGroup[], units: ReportUnit[]): Map<string, number[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const people = new Map<string, number[]>()
  groups.forEach(({ id, unit, role }, group) => {
    const above = [id, `own ${unit}`, '']
    for (let at: string | null | undefined = unit; at; at = parents.get(at)) above.push(at)
    for (const who of above.flatMap((place) => [place, `${place} × ${role}`]))
      people.set(who, [...(people.get(who) ?? []), group])
  })
  return people
}
