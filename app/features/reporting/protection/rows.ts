import { sum } from './sums.ts'
import { counted, type Part } from './tree.ts'

/** A figure about fewer people than this is never shown. */
export const FEWEST = 5

/** A row of the report, from headcounts only. Its children, if any, add up to it. */
export type Row = Omit<Part, 'kind' | 'parts'> & {
  /** `merged`: parts too small for rows of their own, named by what is above them. */
  kind: Part['kind'] | 'merged'
  /** Units that this row is, with all below them. */
  units: string[]
  /** What was merged. */
  members: Part[]
  children: Row[]
}

/**
 * The rows of a municipality: siblings under five become one (reporting.md § 3 A), and so do those
 * that are named, by their ids.
 */
export function rowsOf(part: Part, together: ReadonlySet<string> = new Set()): Row {
  const { parts, ...same } = part
  const row = { ...same, units: part.kind === 'unit' ? [part.id] : [], members: [] }
  const [only, ...others] = parts
  if (!only) return { ...row, children: [] }
  // One part is the same people again: what is below it moves up.
  if (others.length === 0) {
    const { units, children } = rowsOf(only, together)
    return { ...row, units: [...row.units, ...units], children }
  }
  const children = mergeSmall(part, together)
  return { ...row, children: children.length > 1 ? children : [] }
}

/** A row and all below it, parents before children. */
export function flat(row: Row): Row[] {
  return [row, ...row.children.flatMap(flat)]
}

function mergeSmall(parent: Part, together: ReadonlySet<string>): Row[] {
  const { parts } = parent
  const isSmall = ({ id, people }: Part) => people < FEWEST || together.has(id)
  const small = new Set<Part>(parts.filter(isSmall))
  // Alone they are still too few: the smallest sibling joins them.
  if (small.size > 0 && sum(small, ({ people }) => people) < FEWEST) {
    const smallest = parts.filter((part) => !small.has(part)).toSorted(bySize)[0]
    if (smallest) small.add(smallest)
  }
  const rows = parts.filter((part) => !small.has(part)).map((part) => rowsOf(part, together))
  return small.size === 0 ? rows : [...rows, merged(parent, [...small])]
}

function merged(parent: Part, members: Part[]): Row {
  const identity = { id: `${parent.id}:small`, kind: 'merged' as const, name: parent.name }
  return { ...identity, ...counted(members), units: [], members, children: [] }
}

function bySize(a: Part, b: Part): number {
  return a.people - b.people || (a.id < b.id ? -1 : 1)
}
