import { FEWEST, flat, type Row } from './rows.ts'
import { requiring } from './tree.ts'

/** For each row the courses that it does not show alone. */
export type Pattern = ReadonlyMap<Row, ReadonlySet<string>>
type Draft = Map<Row, Set<string>>
type Table = { courses: string[]; common: string | undefined; hidden: Draft }

/** Which courses each row may show alone, from headcounts only (reporting.md § 3 B, 1–5). */
export function hideCourses(top: Row, courses: string[]): Pattern {
  const hidden: Draft = new Map(flat(top).map((row) => [row, new Set()]))
  // Subtraction can't isolate anyone in a row whose hidden figure counts everyone in it.
  const common = courses.filter((course) => requiring(top, [course]) === top.people).at(-1)
  const table = { courses, common, hidden }
  hidden.set(top, rareAtTop(top, table))
  for (const row of flat(top)) if (row.children.length > 0) hideInChildren(row, table)
  return hidden
}

/** The courses that are required of anyone in a row. */
export function required(row: Row, courses: string[]): string[] {
  return courses.filter((course) => requiring(row, [course]) > 0)
}

function rareAtTop(top: Row, { courses, common }: Table): Set<string> {
  const asked = required(top, courses)
  if (top.people < FEWEST) return new Set(asked)
  const rare = new Set(asked.filter((course) => requiring(top, [course]) < FEWEST))
  if (rare.size === 0) return rare
  const others = bySize(
    top,
    asked.filter((course) => !rare.has(course) && course !== common),
  )
  if (common) others.push(common)
  while (others.length > 0 && (rare.size < 2 || requiring(top, [...rare]) < FEWEST))
    rare.add(others.shift() as string)
  return rare
}

function hideInChildren(parent: Row, table: Table): void {
  const { courses, hidden } = table
  for (const child of parent.children) {
    for (const course of required(child, courses))
      if (requiring(child, [course]) < FEWEST || hidden.get(parent)?.has(course))
        hidden.get(child)?.add(course)
    closeRow(child, table)
  }
  let changed = true
  while (changed) changed = courses.some((course) => hideSibling(parent, course, table))
}

/** A row that hides anything hides enough for its hidden figure to concern five people. */
function closeRow(row: Row, { courses, common, hidden }: Table): void {
  const here = hidden.get(row) as Set<string>
  if (here.size === 0) return
  if (common) here.add(common)
  const shown = bySize(
    row,
    required(row, courses).filter((course) => !here.has(course)),
  )
  while (shown.length > 0 && requiring(row, [...here]) < FEWEST) here.add(shown.shift() as string)
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
