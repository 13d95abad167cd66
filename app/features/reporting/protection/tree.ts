import type { ExactReport, Group, ReportUnit } from '../exact-report.ts'
import { groupBy, sum } from './sums.ts'

/** People by what is required of them; no results. */
export type Demand = { courses: string[]; people: number }[]

/** A municipality, a unit with all below it, or the people employed in a unit itself. */
export type Part = {
  id: string
  kind: 'whole' | 'unit' | 'own' | 'role'
  /** Of the unit; of a role its id. */
  name: string
  /** Units whose own staff is counted, or roles. */
  blocks: string[]
  demand: Demand
  /** Of whom something is required. */
  people: number
  /** They add up to it. Nobody-parts are left out. */
  parts: Part[]
}

/** The municipality with all its units, however small. */
export function treeOf(report: ExactReport): Part {
  const groups = groupBy(report.groups, ({ unit }) => unit)
  const below = groupBy(report.units, ({ parent }) => parent)
  const partOf = (unit: ReportUnit): Part => {
    const own = ownStaff(unit, groups.get(unit.id) ?? [])
    const parts = [...(below.get(unit.id) ?? []).map(partOf), own]
    return whole({ id: unit.id, kind: 'unit', name: unit.name }, parts)
  }
  const { number, name } = report.municipality
  return whole({ id: number, kind: 'whole', name }, (below.get(null) ?? []).map(partOf))
}

/** The municipality with its main roles, however rare. */
export function roleTreeOf(report: ExactReport): Part {
  const groups = groupBy(report.groups, ({ mainRole }) => mainRole)
  const parts = [...groups].map(([role, same]): Part => {
    const identity = { id: `role:${role}`, kind: 'role' as const, name: role }
    return { ...identity, blocks: [role], ...peopleOf(same), parts: [] }
  })
  const { number, name } = report.municipality
  return whole({ id: `${number}:roles`, kind: 'whole', name }, parts)
}

/** A part and all below it, larger before smaller. */
export function everyPart(part: Part): Part[] {
  return [part, ...part.parts.flatMap(everyPart)]
}

/** What parts are when they are counted together. */
export function counted(parts: Part[]): Pick<Part, 'blocks' | 'demand' | 'people'> {
  const blocks = parts.flatMap((part) => part.blocks)
  return { blocks, ...peopleOf(parts.flatMap(({ demand }) => demand)) }
}

/** Of how many people at least one of the courses is required. */
export function requiring({ demand }: { demand: Demand }, courses: string[]): number {
  const asked = demand.filter((some) => some.courses.some((course) => courses.includes(course)))
  return sum(asked, ({ people }) => people)
}

function whole(identity: Pick<Part, 'id' | 'kind' | 'name'>, parts: Part[]): Part {
  const staffed = parts.filter(({ people }) => people > 0)
  return { ...identity, ...counted(staffed), parts: staffed }
}

function ownStaff({ id, name }: ReportUnit, groups: Group[]): Part {
  return { id: `${id}:own`, kind: 'own', name, blocks: [id], ...peopleOf(groups), parts: [] }
}

function peopleOf(demand: Demand): Pick<Part, 'demand' | 'people'> {
  const alike = groupBy(demand, ({ courses }) => courses.join('\n')).values()
  const merged = [...alike].map((same) => ({
    courses: same[0]?.courses ?? [],
    people: sum(same, ({ people }) => people),
  }))
  return { demand: merged, people: sum(merged, ({ people }) => people) }
}
