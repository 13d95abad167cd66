import type { ExactReport } from './exact-report.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { isolates } from './protection/audit.ts'
import { hideCourses } from './protection/courses.ts'
import { rowsOf } from './protection/rows.ts'
import { show } from './protection/show.ts'
import { treeOf } from './protection/tree.ts'

/** A range covers the modules of the largest course this many times; more when that would leak. */
const WIDTHS = [4, 5, 8, 12, 20]

/**
 * The report as it may be shown. Which rows and cells it has follows from headcounts only.
 * Figures are ranges of one width, so wide that nothing can be told of a group under five;
 * `exact` breakdowns leak and are not for publishing (reporting.md § 3).
 */
export function protect(
  exact: ExactReport,
  level: 'exact' | 'range' = 'range',
): Protected<ProtectedReport> {
  const tree = treeOf(exact)
  const courses = exact.courses.map(({ id }) => id)
  const top = rowsOf(tree)
  const pattern = hideCourses(top, courses)
  if (level === 'exact') return branded(show(exact, top, pattern, null))
  const largest = Math.max(1, ...exact.courses.map(({ modules }) => modules.length))
  const widths = WIDTHS.map((times) => times * largest)
  for (const width of widths) {
    const report = show(exact, top, pattern, width)
    if (!isolates(report, exact, tree, top)) return branded(report)
  }
  const alone = { ...top, children: [] }
  return branded(show(exact, alone, hideCourses(alone, courses), widths.at(-1) ?? largest))
}

function branded(report: ProtectedReport): Protected<ProtectedReport> {
  return report as Protected<ProtectedReport>
}
