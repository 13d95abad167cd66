import { sum } from './sums.ts'
import { type Shown, type Term, type Unknowns, unqualifiedIn } from './unknowns.ts'

/** How much some unknowns differ in another municipality that would have looked the same. */
export type Move = ReadonlyMap<number, number>

/** Unknowns that are tried to make up for another, and how many may be changed together. */
const TRIED = 6
const LONGEST = 8
const LOOKED_AT = 400
const STEPS = 400

/**
 * Another municipality that would have looked the same, where an unknown is one more or one less and
 * nothing of `fixed` makes up for it; undefined when none was found.
 */
export function lookalike(
  unknowns: Unknowns,
  { unknown, sign }: Term,
  fixed: ReadonlySet<number>,
): Move | undefined {
  return new Search(unknowns, fixed).from(unknown, sign)
}

class Search {
  private readonly move = new Map<number, number>()
  private readonly load = new Map<number, number>()
  private readonly broken = new Set<number>()
  private steps = 0

  constructor(
    private readonly unknowns: Unknowns,
    private readonly fixed: ReadonlySet<number>,
  ) {}

  from(unknown: number, sign: 1 | -1): Move | undefined {
    if (!this.hasRoom(unknown, sign)) return undefined
    this.change(unknown, sign)
    return this.mend() ? this.move : undefined
  }

  /** Makes up for the changes so far, one unknown after another. */
  private mend(): boolean {
    this.steps += 1
    if (this.broken.size === 0) return qualifies(this.unknowns, this.move)
    if (this.move.size >= LONGEST || this.steps > STEPS) return false
    for (const { unknown, sign } of this.mending(this.worst())) {
      this.change(unknown, sign)
      if (this.mend()) return true
      this.change(unknown, sign === 1 ? -1 : 1)
    }
    return false
  }

  /** The broken sum with the fewest terms. */
  private worst(): number {
    const sizeOf = (one: number) => this.unknowns.sums[one]?.terms.length ?? 0
    return [...this.broken].reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best))
  }

  /** What can make up for a broken sum, that first which leaves the fewest sums broken. */
  private mending(broken: number): Term[] {
    const terms = this.unknowns.sums[broken]?.terms ?? []
    const way = (this.load.get(broken) ?? 0) > 0 ? -1 : 1
    const stride = Math.ceil(terms.length / LOOKED_AT)
    return terms
      .filter((_, at) => at % stride === 0)
      .map(({ unknown, sign }) => ({ unknown, sign: (sign * way) as 1 | -1 }))
      .filter(({ unknown, sign }) => !this.fixed.has(unknown) && this.hasRoom(unknown, sign))
      .map((term) => ({ term, after: this.brokenAfter(term) }))
      .sort((a, b) => a.after - b.after)
      .slice(0, TRIED)
      .map(({ term }) => term)
  }

  private hasRoom(unknown: number, sign: number): boolean {
    const before = this.move.get(unknown) ?? 0
    const room = this.unknowns.rooms[unknown]
    // Taking back what was changed leads nowhere.
    if (room === undefined || before * sign < 0) return false
    return before + sign >= room.down && before + sign <= room.up
  }

  private brokenAfter({ unknown, sign }: Term): number {
    let after = this.broken.size
    for (const within of this.unknowns.sumsOf[unknown] ?? []) {
      const load = (this.load.get(within.sum) ?? 0) + sign * within.sign
      after += Number(this.breaks(within.sum, load)) - Number(this.broken.has(within.sum))
    }
    return after
  }

  private change(unknown: number, sign: number): void {
    const after = (this.move.get(unknown) ?? 0) + sign
    if (after === 0) this.move.delete(unknown)
    else this.move.set(unknown, after)
    for (const within of this.unknowns.sumsOf[unknown] ?? []) {
      const load = (this.load.get(within.sum) ?? 0) + sign * within.sign
      this.load.set(within.sum, load)
      if (this.breaks(within.sum, load)) this.broken.add(within.sum)
      else this.broken.delete(within.sum)
    }
  }

  private breaks(one: number, load: number): boolean {
    const room = this.unknowns.sums[one]
    return room === undefined || load < room.down || load > room.up
  }
}

/** How much more is missing, all in all, of what some terms stand for. */
export function changeIn(terms: Term[], move: Move): number {
  return sum(terms, ({ unknown, sign }) => sign * (move.get(unknown) ?? 0))
}

/** Whether there can be as many qualified people at each date as were shown. */
function qualifies({ dates }: Unknowns, move: Move): boolean {
  return dates.every((date) => qualifiesAt(date, move))
}

function qualifiesAt({ groupsOf, cellsOf, possible, unqualified }: Shown, move: Move): boolean {
  let { down, up } = possible
  const changed = new Set([...move.keys()].flatMap((unknown) => [...(groupsOf.get(unknown) ?? [])]))
  for (const group of changed) {
    const cells = cellsOf.get(group) ?? []
    const before = unqualifiedIn(
      group,
      cells.map(({ missing }) => missing),
    )
    const after = unqualifiedIn(
      group,
      cells.map(({ missing, terms }) => missing + changeIn(terms, move)),
    )
    if (after.down > after.up) return false
    down += after.down - before.down
    up += after.up - before.up
  }
  return down <= unqualified.high && up >= unqualified.low
}
