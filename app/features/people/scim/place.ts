import { EVERYONE } from '../profile.ts'

/** What membership of one group gives. */
export type Grant = { group: string; jobRole: string | null; unit: string | null }

/** Where someone works and as what, as far as groups can say. */
export type Work = { unit: string; mainRole: string; jobRoles: string[] }

/** The open units of a municipality, each with the one above it. */
export type Units = readonly { id: string; parent: string | null }[]

/**
 * Where someone works once their groups have had their say. Job roles that any group gives are the
 * groups' to give and take; other roles, and the unit when no group names one, stay as they are.
 */
export function workAfter(
  before: Work,
  grants: readonly Grant[],
  governed: ReadonlySet<string>,
  units: Units,
): Work {
  const given = grants.flatMap(({ jobRole }) => jobRole ?? [])
  const own = before.jobRoles.filter((role) => !governed.has(role))
  const jobRoles = [...new Set([...own, ...given])].toSorted()
  return {
    unit: unitAmong(before.unit, grants, units),
    mainRole: mainAmong(before.mainRole, jobRoles),
    jobRoles,
  }
}

/** The unit that everyone belongs to until something else is said; undefined while there is none. */
export function rootOf(units: Units): string | undefined {
  return units.find(({ parent }) => parent === null)?.id
}

/** Of several units the one where the person is already, else the one furthest down the tree. */
function unitAmong(current: string, grants: readonly Grant[], units: Units): string {
  const named = grants.flatMap(({ unit }) => unit ?? [])
  const open = units.filter(({ id }) => named.includes(id)).map(({ id }) => id)
  if (open.includes(current)) return current
  return (
    open.toSorted((a, b) => depth(b, units) - depth(a, units) || (a < b ? -1 : 1))[0] ?? current
  )
}

function depth(id: string, units: Units): number {
  const parent = units.find((unit) => unit.id === id)?.parent
  return parent ? 1 + depth(parent, units) : 0
}

function mainAmong(current: string, jobRoles: string[]): string {
  if (current !== EVERYONE && jobRoles.includes(current)) return current
  return jobRoles.filter((role) => role !== EVERYONE).toSorted()[0] ?? EVERYONE
}
