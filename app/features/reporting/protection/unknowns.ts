import type { Claim } from './claims.ts'
import { groupBy, sum } from './sums.ts'
import type { Told, ToldGroup } from './told.ts'

/** How far something may be from the truth, down and up. */
export type Room = { down: number; up: number }

/** A thing that is counted in a sum, and whether it adds or takes away. */
export type Term = { unknown: number; sign: 1 | -1 }

/** A module in people alike, at a date: what was missing first, less what was passed since, and so on. */
export type Cell = { group: ToldGroup; module: string; missing: number; terms: Term[] }

/**
 * All that readers don't know, as numbers that may differ from the truth within some room, and sums
 * of them that have room too. What is missing at a later date is what was missing at the one before,
 * less new passes, and more what expired. A reader may guess that no more has changed than must: so no
 * more may change here than did in truth.
 */
export type Unknowns = {
  rooms: Room[]
  sums: (Room & { terms: Term[] })[]
  /** The sums that each unknown is in. */
  sumsOf: { sum: number; sign: 1 | -1 }[][]
  dates: Shown[]
}

/** What was told of a date. */
export type Shown = {
  cells: Cell[]
  /** Which groups an unknown counts in. */
  groupsOf: Map<number, Set<ToldGroup>>
  cellsOf: Map<ToldGroup, Cell[]>
  /** How many were told not to be qualified, and how many can be as results are. */
  unqualified: { low: number; high: number }
  possible: Room
}

/** The unknowns behind what has been told, in the order of time. */
export function unknownsOf(told: Told[]): Unknowns {
  const unknowns: Unknowns = { rooms: [], sums: [], sumsOf: [], dates: [] }
  let before = new Map<string, Cell>()
  for (const one of told) {
    const cells = cellsAt(one, before, unknowns)
    for (const claim of one.claims) addClaim(claim, cells, unknowns)
    unknowns.dates.push(dateOf(one, cells))
    before = new Map(cells.map((cell) => [nameOf(cell), cell]))
  }
  unknowns.sumsOf = unknowns.rooms.map(() => [])
  unknowns.sums.forEach(({ terms }, sum) => {
    for (const { unknown, sign } of terms) unknowns.sumsOf[unknown]?.push({ sum, sign })
  })
  return unknowns
}

function cellsAt({ groups }: Told, before: Map<string, Cell>, unknowns: Unknowns): Cell[] {
  const found = groups.flatMap((group) =>
    [...group.missing].map(([module, missing]) => ({ group, module, missing, terms: [] })),
  )
  const changes = found.map((cell) => changeOf(cell, before))
  const budgets = ([-1, 1] as const)
    .filter((sign) => changes.some((change) => change * sign > 0))
    .map((sign) => ({ sign, terms: [] as Term[] }))
  const cells = found.map((cell, index): Cell => {
    const old = before.get(nameOf(cell))
    if (!old) return { ...cell, terms: [added(roomOf(cell), unknowns)] }
    const changed = budgets.map(({ sign, terms }) => {
      const down = -Math.max(0, (changes[index] ?? 0) * sign)
      const { unknown } = added({ down, up: cell.group.people }, unknowns)
      terms.push({ unknown, sign: 1 })
      return { unknown, sign }
    })
    const terms = [...old.terms, ...changed]
    if (changed.length > 0) unknowns.sums.push({ ...roomOf(cell), terms })
    return { ...cell, terms }
  })
  for (const { terms } of budgets) unknowns.sums.push({ ...NO_MORE, terms })
  return cells
}

const NO_MORE: Room = { down: Number.NEGATIVE_INFINITY, up: 0 }

function changeOf(cell: Omit<Cell, 'terms'>, before: Map<string, Cell>): number {
  return cell.missing - (before.get(nameOf(cell))?.missing ?? cell.missing)
}

function roomOf({ missing, group }: Omit<Cell, 'terms'>): Room {
  return { down: -missing, up: group.people - missing }
}

function added(room: Room, { rooms }: Unknowns): Term {
  rooms.push(room)
  return { unknown: rooms.length - 1, sign: 1 }
}

function addClaim(claim: Claim, cells: Cell[], { sums }: Unknowns): void {
  const [units, roles] = [claim.units && new Set(claim.units), claim.roles && new Set(claim.roles)]
  const modules = new Set(claim.modules)
  const counted = cells.filter(
    ({ group, module }) =>
      modules.has(module) && units?.has(group.unit) !== false && roles?.has(group.role) !== false,
  )
  const truth = sum(counted, ({ missing }) => missing)
  const terms = counted.flatMap((cell) => cell.terms)
  sums.push({ down: claim.low - truth, up: claim.high - truth, terms })
}

function dateOf({ unqualified }: Told, cells: Cell[]): Shown {
  const groupsOf = new Map<number, Set<ToldGroup>>()
  for (const { terms, group } of cells)
    for (const { unknown } of terms)
      groupsOf.set(unknown, (groupsOf.get(unknown) ?? new Set()).add(group))
  const cellsOf = groupBy(cells, ({ group }) => group)
  const rooms = [...cellsOf].map(([group, own]) =>
    unqualifiedIn(
      group,
      own.map(({ missing }) => missing),
    ),
  )
  const possible = { down: sum(rooms, ({ down }) => down), up: sum(rooms, ({ up }) => up) }
  return { cells, groupsOf, cellsOf, unqualified, possible }
}

/**
 * How many of a group can be unqualified, when so much is missing of each of its modules: at least as
 * many as miss the same module, at most as many as there are missing passes.
 */
export function unqualifiedIn({ people }: ToldGroup, missing: number[]): Room {
  const total = sum(missing, (one) => one)
  return { down: Math.max(0, ...missing), up: Math.min(people, total) }
}

function nameOf({ group, module }: Pick<Cell, 'group' | 'module'>): string {
  return `${group.id} ${module}`
}
