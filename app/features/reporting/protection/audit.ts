import type { ExactReport } from '../exact-report.ts'
import type { Figure } from '../figure.ts'
import type { ProtectedReport, ProtectedRow } from '../protected-report.ts'
import { type Count, counting } from './count.ts'
import { FEWEST, flat, type Row } from './rows.ts'
import { sum } from './sums.ts'
import { everyPart, type Part, requiring } from './tree.ts'

/** How much is missing in a group, as far as a reader can tell. */
type Unknown = { low: number; high: number; most: number; people: number }
type Equation = { whole: Unknown; parts: Unknown[] }

/**
 * Whether a reader who knows every headcount can tell what is missing in a group under five,
 * or that all or none in a larger one have passed. Bounds are narrowed until none moves.
 */
export function isolates(report: ProtectedReport, exact: ExactReport, tree: Part, top: Row) {
  const system = new System(report, counting(exact))
  for (const part of everyPart(tree)) system.addPart(part)
  const rows = new Map(report.rows.map((row) => [row.id, row]))
  for (const row of flat(top)) system.addRow(row, rows.get(row.id) as ProtectedRow)
  system.addModules(tree)
  return system.tellsSomeone()
}

class System {
  private readonly unknowns = new Map<string, Unknown>()
  private readonly equations: Equation[] = []

  constructor(
    private readonly report: ProtectedReport,
    private readonly count: Count,
  ) {}

  /** All = Σ courses, and each course = Σ the parts below. */
  addPart(part: Part): void {
    const { courses } = this.report
    const each = courses.map((course) => this.of(part, [course]))
    this.equations.push({ whole: this.of(part, courses), parts: each })
    if (part.parts.length > 0) for (const course of courses) this.add(part, part.parts, [course])
  }

  /** What the row's figures say, and that a merged row is its members together. */
  addRow(row: Row, shown: ProtectedRow): void {
    const { courses } = this.report
    for (const course of courses) {
      if (row.kind === 'merged') this.add(row, row.members, [course])
      bound(this.of(row, [course]), shown.courses[course])
    }
    this.equations.push({
      whole: this.of(row, courses),
      parts: courses.map((course) => this.of(row, [course])),
    })
    bound(this.of(row, courses), shown.all)
    if (shown.together) this.addTogether(row, shown.together)
  }

  /** A course of the whole municipality = Σ its modules. */
  addModules(tree: Part): void {
    for (const course of this.report.courses) {
      const own = this.report.modules.filter((module) => module.course === course)
      const parts = own.map(({ id, figure }) => {
        const most = this.count.module(id).required
        return bound({ low: 0, high: most, most, people: requiring(tree, [course]) }, figure)
      })
      this.equations.push({ whole: this.of(tree, [course]), parts })
    }
  }

  tellsSomeone(): boolean {
    let moves = true
    while (moves) moves = this.equations.map(narrow).includes(true)
    return [...this.unknowns.values()].some(isTold)
  }

  private addTogether(row: Row, { courses, figure }: { courses: string[]; figure: Figure }): void {
    const whole = bound(this.of(row, courses), figure)
    this.equations.push({ whole, parts: courses.map((course) => this.of(row, [course])) })
  }

  private add(whole: Row | Part, parts: Part[], courses: string[]): void {
    this.equations.push({
      whole: this.of(whole, courses),
      parts: parts.map((part) => this.of(part, courses)),
    })
  }

  private of(group: Row | Part, courses: string[]): Unknown {
    const key = [group.id, ...courses].join('\n')
    const known = this.unknowns.get(key)
    if (known) return known
    const most = this.count.courses(group.blocks, courses).required
    const unknown = { low: 0, high: most, most, people: requiring(group, courses) }
    this.unknowns.set(key, unknown)
    return unknown
  }
}

function bound(unknown: Unknown, figure: Figure | undefined): Unknown {
  if (figure?.kind === 'range' || figure?.kind === 'exact')
    within(unknown, figure.required - figure.high, figure.required - figure.low)
  return unknown
}

function isTold({ low, high, most, people }: Unknown): boolean {
  return people > 0 && low === high && (people < FEWEST || low === 0 || low === most)
}

/** Whole = Σ parts, both ways; true when a bound moved. */
function narrow({ whole, parts }: Equation): boolean {
  const low = sum(parts, (part) => part.low)
  const high = sum(parts, (part) => part.high)
  let moved = within(whole, low, high)
  for (const part of parts)
    moved = within(part, whole.low - (high - part.high), whole.high - (low - part.low)) || moved
  return moved
}

function within(unknown: Unknown, low: number, high: number): boolean {
  const before = unknown.high - unknown.low
  unknown.low = Math.max(unknown.low, low)
  unknown.high = Math.min(unknown.high, high)
  return unknown.high - unknown.low < before
}
