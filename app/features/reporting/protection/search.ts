import { groupBy, sum } from './sums.ts'
import type { Room, Told, ToldGroup } from './told.ts'

/** A municipality's smallest unknowns, numbered, with the room that each and each sum of them has. */
export type Unknowns = {
  cells: { group: number; module: string; down: number; up: number; held: number }[]
  groups: ToldGroup[]
  /** Sums of cells, and the sums that each cell is in. */
  sums: { members: number[]; down: number; up: number }[]
  sumsOf: number[][]
  /** How many more or fewer unqualified people may be in all, and can be as the sums stand. */
  unqualified: { shown: Room; possible: Room }
}

/** How much more is missing of some cells in another municipality that would have looked the same. */
export type Move = Map<number, number>

/** Cells that are tried to make up for another, and how many may be changed together. */
const TRIED = 6
const LONGEST = 6
const LOOKED_AT = 400
const STEPS = 400

/** The unknowns behind what has been told. */
export function unknownsOf({ groups, claims, unqualified }: Told): Unknowns {
  const cells = groups.flatMap(({ modules }, group) =>
    Object.entries(modules).map(([module, room]) => ({ group, module, ...room })),
  )
  const sumsOf: number[][] = cells.map(() => [])
  const sums = claims.map(({ units, roles, modules, down, up }, index) => {
    const asked = new Set(modules)
    const [inUnits, inRoles] = [units && new Set(units), roles && new Set(roles)]
    const members: number[] = []
    cells.forEach((cell, at) => {
      const { unit, role } = groups[cell.group] as ToldGroup
      if (inUnits?.has(unit) === false || inRoles?.has(role) === false) return
      if (!asked.has(cell.module)) return
      members.push(at)
      sumsOf[at]?.push(index)
    })
    return { members, down, up }
  })
  const rooms = groups.map((group) => unqualifiedRoom(group))
  const possible = { down: sum(rooms, ({ down }) => down), up: sum(rooms, ({ up }) => up) }
  return { cells, groups, sums, sumsOf, unqualified: { shown: unqualified, possible } }
}

/**
 * Another municipality that would have looked the same, where more (or fewer) passes are missing in a
 * cell and no cell of `fixed` makes up for it; undefined when none was found.
 */
export function lookalike(
  unknowns: Unknowns,
  cell: number,
  sign: 1 | -1,
  fixed: ReadonlySet<number>,
): Move | undefined {
  return new Search(unknowns, fixed).from(cell, sign)
}

class Search {
  private readonly move: Move = new Map()
  private readonly load = new Map<number, number>()
  private readonly broken = new Set<number>()
  private steps = 0

  constructor(
    private readonly unknowns: Unknowns,
    private readonly fixed: ReadonlySet<number>,
  ) {}

  from(cell: number, sign: 1 | -1): Move | undefined {
    if (!this.hasRoom(cell, sign)) return undefined
    this.change(cell, sign)
    return this.mend() ? this.move : undefined
  }

  /** Makes up for the changes so far, one cell after another. */
  private mend(): boolean {
    this.steps += 1
    if (this.broken.size === 0 && qualifies(this.unknowns, this.move)) return true
    if (this.broken.size === 0 || this.move.size >= LONGEST || this.steps > STEPS) return false
    const [sum, sign] = this.worst()
    for (const cell of this.mending(sum, sign)) {
      this.change(cell, sign)
      if (this.mend()) return true
      this.change(cell, sign === 1 ? -1 : 1)
    }
    return false
  }

  /** The broken sum with the fewest cells, and which way it must change. */
  private worst(): [number, 1 | -1] {
    const sizeOf = (sum: number) => this.unknowns.sums[sum]?.members.length ?? 0
    const sum = [...this.broken].reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best))
    return [sum, (this.load.get(sum) ?? 0) > 0 ? -1 : 1]
  }

  /** Cells that can make up for it, those first that leave the fewest sums broken. */
  private mending(sum: number, sign: 1 | -1): number[] {
    const { members } = this.unknowns.sums[sum] as Unknowns['sums'][number]
    const stride = Math.ceil(members.length / LOOKED_AT)
    return members
      .filter((cell, at) => at % stride === 0 && !this.fixed.has(cell) && !this.undoes(cell, sign))
      .filter((cell) => this.hasRoom(cell, sign))
      .map((cell) => ({ cell, broken: this.brokenAfter(cell, sign) }))
      .sort((a, b) => a.broken - b.broken)
      .slice(0, TRIED)
      .map(({ cell }) => cell)
  }

  private undoes(cell: number, sign: number): boolean {
    return (this.move.get(cell) ?? 0) * sign < 0
  }

  private hasRoom(cell: number, sign: number): boolean {
    const after = (this.move.get(cell) ?? 0) + sign
    const room = this.unknowns.cells[cell]
    return room !== undefined && after >= room.down && after <= room.up
  }

  private brokenAfter(cell: number, sign: number): number {
    let broken = this.broken.size
    for (const sum of this.unknowns.sumsOf[cell] ?? [])
      broken +=
        Number(this.breaks(sum, (this.load.get(sum) ?? 0) + sign)) - Number(this.broken.has(sum))
    return broken
  }

  private change(cell: number, sign: number): void {
    const after = (this.move.get(cell) ?? 0) + sign
    if (after === 0) this.move.delete(cell)
    else this.move.set(cell, after)
    for (const sum of this.unknowns.sumsOf[cell] ?? []) {
      const load = (this.load.get(sum) ?? 0) + sign
      this.load.set(sum, load)
      if (this.breaks(sum, load)) this.broken.add(sum)
      else this.broken.delete(sum)
    }
  }

  private breaks(sum: number, load: number): boolean {
    const room = this.unknowns.sums[sum]
    return room === undefined || load < room.down || load > room.up
  }
}

/** Whether there can be as many qualified people as were shown, when so much more is missing. */
function qualifies({ cells, groups, unqualified }: Unknowns, move: Move): boolean {
  let { down, up } = unqualified.possible
  for (const [index, changed] of groupBy(move.keys(), (cell) => cells[cell]?.group ?? -1)) {
    const group = groups[index] as ToldGroup
    const before = unqualifiedRoom(group)
    const more = changed.map((cell) => [cells[cell]?.module, move.get(cell)])
    const after = unqualifiedRoom(group, Object.fromEntries(more))
    if (after.down > after.up) return false
    down += after.down - before.down
    up += after.up - before.up
  }
  return down <= unqualified.shown.up && up >= unqualified.shown.down
}

/**
 * How many more or fewer of a group can be unqualified, when so much more is missing of its modules:
 * at least as many as miss the same module, at most as many as there are missing passes.
 */
function unqualifiedRoom(group: ToldGroup, more: Record<string, number> = {}): Room {
  const { modules, surplus, spare } = group
  const added = Object.entries(modules).map(([module, { held }]) => (more[module] ?? 0) - held)
  const total = sum(Object.values(more), (one) => one)
  return { down: Math.max(...added), up: Math.min(spare, surplus + total) }
}
