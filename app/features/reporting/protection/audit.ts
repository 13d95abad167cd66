import type { ExactReport, ReportUnit } from '../exact-report.ts'
import { FEWEST } from './rows.ts'
import { changeIn, lookalike, type Move } from './search.ts'
import { groupBy, sum } from './sums.ts'
import type { Told, ToldGroup } from './told.ts'
import { type Cell, type Term, type Unknowns, unknownsOf } from './unknowns.ts'

/** Some modules in some people, at a date. */
export type Target = { who: string; what: string; people: number; terms: Term[] }

/**
 * Whether readers can work something out from all they have been told, in the order of time: what is
 * missing in a group under five, or that all or none in a larger one have passed. They can't when
 * there could be another municipality that looked the same all the time and differs there; it is
 * found, or it is taken not to be.
 */
export function tells(told: Told[], structure: Structure): boolean {
  return leaks(told, structure).next().done !== true
}

/** How units and courses are built up. */
type Structure = Pick<ExactReport, 'units' | 'courses'>

/** Everything that can be worked out, or can't be shown not to be. */
export function* leaks(told: Told[], structure: Structure): Generator<Target> {
  const unknowns = unknownsOf(told)
  const found = new Found(unknowns)
  for (const { cells } of unknowns.dates)
    for (const target of targetsOf(cells, structure)) if (!found.differs(target)) yield target
}

/** Municipalities that look the same, found so far. */
class Found {
  private readonly byUnknown = new Map<number, Move[]>()

  constructor(private readonly unknowns: Unknowns) {}

  differs({ terms }: Target): boolean {
    const inside = new Set(terms.map(({ unknown }) => unknown))
    const known = terms.some(({ unknown }) =>
      (this.byUnknown.get(unknown) ?? []).some((move) => changeIn(terms, move) !== 0),
    )
    return known || terms.some(({ unknown }) => this.search(unknown, inside))
  }

  private search(unknown: number, inside: ReadonlySet<number>): boolean {
    const move =
      lookalike(this.unknowns, { unknown, sign: 1 }, inside) ??
      lookalike(this.unknowns, { unknown, sign: -1 }, inside)
    for (const changed of move?.keys() ?? [])
      this.byUnknown.set(changed, [...(this.byUnknown.get(changed) ?? []), move as Move])
    return move !== undefined
  }
}

function* targetsOf(cells: Cell[], { units, courses }: Structure): Generator<Target> {
  const each = courses.map(({ modules }) => modules)
  const scopes = [...each.flat().map((module) => [module]), ...each, each.flat()]
  const cellsOf = groupBy(cells, ({ group }) => group)
  for (const [who, groups] of peopleOf([...cellsOf.keys()], units))
    for (const modules of scopes) {
      const asked = groups.flatMap((group) =>
        (cellsOf.get(group) ?? []).filter(({ module }) => modules.includes(module)),
      )
      const people = sum(new Set(asked.map(({ group }) => group)), (group) => group.people)
      if (people === 0 || (people >= FEWEST && !isAlike(asked))) continue
      const terms = asked.flatMap((cell) => cell.terms)
      yield { who, what: modules.join(' '), people, terms }
    }
}

/** Whether all, or none, have passed. */
function isAlike(cells: Cell[]): boolean {
  return (
    cells.every(({ missing }) => missing === 0) ||
    cells.every(({ missing, group }) => missing === group.people)
  )
}

/** Units with what is below them, own staffs, roles, and what roles and units have in common. */
function peopleOf(groups: ToldGroup[], units: ReportUnit[]): Map<string, ToldGroup[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const people = new Map<string, ToldGroup[]>()
  for (const group of groups) {
    const above = [group.id, `own ${group.unit}`, '']
    for (let at: string | null | undefined = group.unit; at; at = parents.get(at)) above.push(at)
    for (const who of above.flatMap((place) => [place, `${place} × ${group.role}`])) {
      const some = people.get(who)
      if (some) some.push(group)
      else people.set(who, [group])
    }
  }
  return people
}
