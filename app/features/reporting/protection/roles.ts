import type { ExactReport } from '../exact-report.ts'
import { hideCourses, type Pattern } from './courses.ts'
import { type Overlap, type Overlaps, thinOverlap } from './cuts.ts'
import { flat, type Row, rowsOf } from './rows.ts'
import { roleTreeOf } from './tree.ts'

/** Rows, and what each of them hides. */
export type Rows = { top: Row; pattern: Pattern }

/** For each role, by its id: courses that it may not show alone. */
type Kept = Map<string, Set<string>>

/**
 * Main roles as rows, so that no role and no unit can be subtracted to fewer than five people
 * (reporting.md § 3 B 6): a course is hidden in a role, or roles are merged, until it holds.
 */
export function rolesBeside(units: Rows, exact: ExactReport): Rows {
  const courses = exact.courses.map(({ id }) => id)
  const tree = roleTreeOf(exact)
  const merged = new Set<string>()
  const kept: Kept = new Map()
  for (;;) {
    const top = rowsOf(tree, merged)
    const table = { top, pattern: hideCourses(top, courses, kept) }
    if (top.children.length === 0) return table
    const everyone = thinOverlap(overlapsOf(exact, units, table))
    if (everyone) mergeOne(table.top, everyone, merged)
    else if (!hideOne(exact, units, table, kept)) return table
  }
}

/** Hides a course in one role where it is needed; false where it isn't. */
function hideOne(exact: ExactReport, units: Rows, roles: Rows, kept: Kept): boolean {
  for (const { id: course } of exact.courses) {
    if (units.pattern.get(units.top)?.has(course)) continue
    const thin = thinOverlap(overlapsOf(exact, units, roles, course))
    if (!thin) continue
    const row = roleToChange(roles, thin, course)
    if (row) {
      kept.set(row.id, new Set([...(kept.get(row.id) ?? []), course]))
      return true
    }
  }
  return false
}

/** The role that overlaps too thinly, or where it hides the course already the smallest that shows it. */
function roleToChange({ top, pattern }: Rows, { role }: Overlap, course: string) {
  const showing = top.children.filter(
    (row) =>
      !pattern.get(row)?.has(course) && row.demand.some((one) => one.courses.includes(course)),
  )
  return showing.find(({ id }) => id === role) ?? showing.toSorted(byPeople)[0]
}

function mergeOne(top: Row, { role }: Overlap, merged: Set<string>): void {
  const rows = top.children.filter(({ kind }) => kind === 'role').toSorted(byPeople)
  const first = rows.find(({ id }) => id === role) ?? rows[0]
  if (first) merged.add(first.id)
  // A role that is merged with none would only have lost its name.
  const second = rows.find((row) => row !== first)
  if (second && rows.length === top.children.length) merged.add(second.id)
}

/** How many people units and roles share: of everyone, or of those who must have a course. */
function overlapsOf(exact: ExactReport, units: Rows, roles: Rows, course?: string): Overlaps {
  const unitBlocks = blocksOf(units, course)
  const roleBlocks = blocksOf(roles, course)
  const overlaps: Overlaps = new Map()
  for (const { unit, mainRole, courses, people } of exact.groups) {
    if (course !== undefined && !courses.includes(course)) continue
    const from = unitBlocks.get(unit) ?? ''
    const to = roleBlocks.get(mainRole) ?? ''
    const shared = overlaps.get(from) ?? new Map<string, number>()
    overlaps.set(from, shared.set(to, (shared.get(to) ?? 0) + people))
  }
  return overlaps
}

/** The nearest row that shows a course alone, for each unit or role. */
function blocksOf({ top, pattern }: Rows, course?: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const row of flat(top)) {
    if (course !== undefined && pattern.get(row)?.has(course)) continue
    for (const block of row.blocks) blocks.set(block, row.id)
  }
  return blocks
}

function byPeople(a: Row, b: Row): number {
  return a.people - b.people || (a.id < b.id ? -1 : 1)
}
