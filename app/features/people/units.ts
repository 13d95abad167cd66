import { foldName, tidyName } from './identity.ts'

/** A unit that is open. */
export type OpenUnit = { id: string; parent: string | null; name: string; code: string | null }

export type UnitProblem =
  | 'no-such-unit'
  | 'no-name'
  | 'name-in-use'
  | 'code-in-use'
  | 'below-itself'
  | 'top'
  | 'has-people'
  | 'has-units'

/** Why a unit can't stand as given among those that are open; undefined when it can. */
export function unitProblem(unit: OpenUnit, open: OpenUnit[]): UnitProblem | undefined {
  const others = open.filter(({ id }) => id !== unit.id)
  const isSame = (one: OpenUnit) =>
    one.parent === unit.parent && foldName(one.name) === foldName(unit.name)
  if (!tidyName(unit.name)) return 'no-name'
  if (unit.parent !== null && !open.some(({ id }) => id === unit.parent)) return 'no-such-unit'
  if (unit.parent === null && others.some(({ parent }) => parent === null)) return 'top'
  if (lineAbove(unit, open).includes(unit.id)) return 'below-itself'
  if (others.some(isSame)) return 'name-in-use'
  if (unit.code !== null && others.some(({ code }) => code === unit.code)) return 'code-in-use'
  return undefined
}

/** Ids of the units above one, the nearest first; ends where the line comes back to the unit. */
export function lineAbove(unit: OpenUnit, open: OpenUnit[]): string[] {
  const parents = new Map(open.map(({ id, parent }) => [id, parent]))
  const line: string[] = []
  for (let at = unit.parent; at !== null && !line.includes(at); ) {
    line.push(at)
    at = at === unit.id ? null : (parents.get(at) ?? null)
  }
  return line
}
