import { FEWEST, flat, type Row } from './rows.ts'
import { requiring } from './tree.ts'

/** For each row the courses that it does not show alone. */
export type Pattern = ReadonlyMap<Row, ReadonlySet<string>>
/** For rows, by their ids: courses that they may not show alone for other reasons. */
type Kept = ReadonlyMap<string, ReadonlySet<string>>
type Table = { courses: string[]; common: string; hidden: Map<Row, Set<string>>; kept: Kept }

/**
 * Which courses each row may show alone, from headcounts only (reporting.md § 3 B, 1–5).
 * It rests on a course that everyone must have; without one there are no courses, only totals.
 */
export function hideCourses(top: Row, courses: string[], kept: Kept = new Map()): Pattern {
  const common = courses.filter((course) => requiring(top, [course]) === top.people).at(-1)
  const hidden = new Map(flat(top).map((row) => [row, new Set<string>()]))
  if (common === undefined || top.people < FEWEST)
    return new Map(flat(top).map((row) => [row, new Set(required(row, courses))]))
  const table = { courses, common, hidden, kept }
  hidden.set(top, rareAtTop(top, table))
  for (const row of flat(top)) hideInChildren(row, table)
  return hidden
}

/** The courses that are required of anyone in a row. */
export function required(row: Row, courses: string[]): string[] {
  return courses.filter((course) => requiring(row, [course]) > 0)
}

function rareAtTop(top: Row, { courses, common }: Table): Set<string> {
  const asked = required(top, courses)
  const rare = new Set(asked.filter((course) => requiring(top, [course]) < FEWEST))
  if (rare.size === 0) return rare
  const others = asked.filter((course) => !rare.has(course) && course !== common)
  for (const course of [...bySize(top, others), common])
    if (rare.size < 2 || requiring(top, [...rare]) < FEWEST) rare.add(course)
  return rare
}

function hideInChildren(parent: Row, table: Table): void {
  const { courses, hidden, kept } = table
  for (const child of parent.children) {
    for (const course of required(child, courses))
      if (
        requiring(child, [course]) < FEWEST ||
        hidden.get(parent)?.has(course) ||
        kept.get(child.id)?.has(course)
      )
        hidden.get(child)?.add(course)
    closeRow(child, table)
  }
  let changed = true
  while (changed) changed = courses.some((course) => hideSibling(parent, course, table))
}

/** A row that hides anything hides the common course too: then it is about everyone in the row. */
function closeRow(row: Row, { common, hidden }: Table): void {
  const here = hidden.get(row)
  if (here && here.size > 0) here.add(common)
}

/** What a parent shows, its children hide for nobody or for five people together. */
function hideSibling(parent: Row, course: string, table: Table): boolean {
  const { hidden } = table
  if (hidden.get(parent)?.has(course)) return false
  const hides = (child: Row) => hidden.get(child)?.has(course) === true
  const concerned = parent.children
    .filter(hides)
    .reduce((people, child) => people + requiring(child, [course]), 0)
  if (concerned === 0 || concerned >= FEWEST) return false
  const further = parent.children.filter((child) => !hides(child) && requiring(child, [course]) > 0)
  const smallest = further.toSorted((a, b) => requiring(a, [course]) - requiring(b, [course]))[0]
  if (!smallest) return false
  hidden.get(smallest)?.add(course)
  closeRow(smallest, table)
  return true
}

function bySize(row: Row, courses: string[]): string[] {
  return courses.toSorted((a, b) => requiring(row, [a]) - requiring(row, [b]))
}
