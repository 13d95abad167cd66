import { FEWEST } from './rows.ts'

/** People whom both a block of units and a block of roles count. */
export type Overlaps = Map<string, Map<string, number>>
export type Overlap = { unit: string; role: string }

/**
 * Two blocks whose figures can be subtracted to fewer than five people: what one of them, with
 * others, counts beyond the other. Units lead to roles by the people they share, and roles back to
 * units for nothing: a minimum cut between two that overlap is the smallest such difference.
 */
export function thinOverlap(overlaps: Overlaps): Overlap | undefined {
  const unitsOf = new Map<string, string[]>()
  for (const [unit, roles] of overlaps)
    for (const role of roles.keys()) unitsOf.set(role, [...(unitsOf.get(role) ?? []), unit])
  for (const [unit, roles] of overlaps)
    for (const role of roles.keys())
      if (!isThick({ unit, role }, overlaps, unitsOf)) return { unit, role }
}

function isThick({ unit, role }: Overlap, overlaps: Overlaps, unitsOf: Map<string, string[]>) {
  const left = new Map<string, Map<string, number>>()
  const open = (one: string) => {
    const roles = left.get(one) ?? new Map(overlaps.get(one))
    left.set(one, roles)
    return roles
  }
  let flow = 0
  while (flow < FEWEST) {
    const path = pathBetween(unit, role, open, unitsOf)
    if (!path) return false
    const pushed = Math.min(...path.map((step) => open(step.unit).get(step.role) ?? 0))
    flow += pushed
    path.forEach((step, index) => {
      open(step.unit).set(step.role, (open(step.unit).get(step.role) ?? 0) - pushed)
      const next = path[index + 1]?.unit
      if (next !== undefined) open(next).set(step.role, (open(next).get(step.role) ?? 0) + pushed)
    })
  }
  return true
}

/** The shortest way from a unit to a role, as its steps from units to roles. */
function pathBetween(
  from: string,
  to: string,
  open: (unit: string) => Map<string, number>,
  unitsOf: Map<string, string[]>,
): Overlap[] | undefined {
  const reached = new Map<string, Overlap | null>([[from, null]])
  const roles = new Set<string>()
  for (const unit of reached.keys())
    for (const [role, people] of open(unit)) {
      if (people === 0 || roles.has(role)) continue
      if (role === to) return backFrom({ unit, role }, reached)
      roles.add(role)
      for (const next of unitsOf.get(role) ?? [])
        if (!reached.has(next)) reached.set(next, { unit, role })
    }
}

function backFrom(last: Overlap, reached: Map<string, Overlap | null>): Overlap[] {
  const before = reached.get(last.unit)
  return before ? [...backFrom(before, reached), last] : [last]
}
