import type { Day } from '#app/platform/calendar.ts'

/** A unit as administrators see it. */
export type ListedUnit = {
  id: string
  parent: string | null
  name: string
  /** What the municipality calls it elsewhere. */
  code: string | null
  fromOn: Day
  toOn: Day
  /** Those who work in it today, and with all who work below it. */
  own: number
  below: number
  /** Those who work there today or are to begin. */
  bound: number
  /** 0 is the top. */
  depth: number
}

type Row = Omit<ListedUnit, 'depth' | 'below'>

const BY_NAME = new Intl.Collator('nb', { numeric: true })

/** Units by name, each after the one it belongs to; one whose parent is not there stands at the top. */
export function inTreeOrder(units: Row[]): ListedUnit[] {
  const known = new Set(units.map(({ id }) => id))
  const above = ({ parent }: Row) => (parent !== null && known.has(parent) ? parent : null)
  const branch = (parent: string | null, depth: number): ListedUnit[] =>
    units
      .filter((unit) => above(unit) === parent)
      .sort((a, b) => BY_NAME.compare(a.name, b.name))
      .flatMap((unit) => {
        const under = branch(unit.id, depth + 1)
        const direct = under.filter((one) => one.depth === depth + 1)
        const below = direct.reduce((sum, one) => sum + one.below, unit.own)
        return [{ ...unit, depth, below }, ...under]
      })
  return branch(null, 0)
}

/** The ids of a unit and of all below it. */
export function subtree(units: ListedUnit[], id: string): Set<string> {
  const inside = new Set([id])
  for (const { id: unit, parent } of units) if (parent && inside.has(parent)) inside.add(unit)
  return inside
}

/** Units as a list to choose from, set in by their depth; `except` and all below it are left out. */
export function unitOptions(units: ListedUnit[], except?: string): (readonly [string, string])[] {
  const hidden = except === undefined ? new Set<string>() : subtree(units, except)
  return units
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, name, depth }) => [id, `${'– '.repeat(depth)}${name}`] as const)
}
