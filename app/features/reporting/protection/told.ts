import type { ExactReport, Group } from '../exact-report.ts'
import type { ProtectedReport } from '../protected-report.ts'
import { type Claim, claimsOf } from './claims.ts'
import type { Rows } from './roles.ts'
import { groupBy, sum } from './sums.ts'

/** People alike, and what is missing of each module that is required of them. */
export type ToldGroup = {
  id: string
  unit: string
  role: string
  people: number
  missing: Map<string, number>
}

/** What was true at a date, and what readers were told of it. */
export type Told = {
  groups: ToldGroup[]
  claims: Claim[]
  /** How many are not qualified. */
  unqualified: { low: number; high: number }
}

/** What a report tells of the date that it is about. */
export function toldBy(
  report: ProtectedReport,
  exact: ExactReport,
  units: Rows,
  roles: Rows,
): Told {
  const { qualified } = report
  const people = sum(exact.groups, (group) => group.people)
  return {
    groups: [...groupBy(exact.groups, idOf)].map(([id, same]) => toldGroup(id, same)),
    claims: claimsOf(report, exact, units, roles),
    unqualified: { low: people - (qualified.high ?? people), high: people - (qualified.low ?? 0) },
  }
}

/** People alike, by what readers know of them. */
export function idOf({ unit, mainRole, courses }: Pick<Group, 'unit' | 'mainRole' | 'courses'>) {
  return [unit, mainRole, ...courses].join(' ')
}

function toldGroup(id: string, same: Group[]): ToldGroup {
  const [{ unit, mainRole: role }] = same as [Group, ...Group[]]
  const people = sum(same, (group) => group.people)
  const missing = new Map<string, number>()
  for (const group of same)
    for (const [module, held] of Object.entries(group.held))
      missing.set(module, (missing.get(module) ?? 0) + group.people - held)
  return { id, unit, role, people, missing }
}
