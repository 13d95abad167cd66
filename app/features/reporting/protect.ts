import type { ExactReport } from './exact-report.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { isolates } from './protection/audit.ts'
import { hideCourses } from './protection/courses.ts'
import { rowsOf } from './protection/rows.ts'
import { show, type Widths } from './protection/show.ts'
import { treeOf } from './protection/tree.ts'

/** A range covers the modules of the largest course this many times; more when that would leak. */
const WIDTHS = [4, 5, 8, 12, 20]

/** How breakdowns and the whole municipality's figures are told; `exact` is a wish for the latter. */
export type Levels = { breakdown: 'exact' | 'range'; whole: 'exact' | 'range' }

const PUBLISHED: Levels = { breakdown: 'range', whole: 'exact' }

/**
 * The report as it may be shown. Which rows and cells it has follows from headcounts only.
 * Breakdowns are ranges of one width, so wide that nothing can be told of a group under five;
 * exact ones leak and are not for publishing. Figures of the whole municipality are exact,
 * unless they would narrow a range to where it tells something.
 */
export function protect(
  exact: ExactReport,
  { breakdown, whole }: Levels = PUBLISHED,
): Protected<ProtectedReport> {
  const tree = treeOf(exact)
  const courses = exact.courses.map(({ id }) => id)
  const top = rowsOf(tree)
  const pattern = hideCourses(top, courses)
  if (breakdown === 'exact') return branded(show(exact, top, pattern, { parts: null, whole: null }))
  const largest = Math.max(1, ...exact.courses.map(({ modules }) => modules.length))
  const widths = WIDTHS.map((times) => times * largest)
  for (const width of widthsOf(widths, whole)) {
    const report = show(exact, top, pattern, width)
    if (!isolates(report, exact, tree, top)) return branded(report)
  }
  const widest = widths.at(-1) ?? largest
  return branded(showWhole(exact, { parts: widest, whole: widest }))
}

/** The whole municipality as it is now, told no closer than in what was published of it. */
export function protectWhole(
  exact: ExactReport,
  published: Pick<ProtectedReport, 'width' | 'wholeWidth'>,
): Protected<ProtectedReport> {
  return branded(showWhole(exact, { parts: published.width, whole: published.wholeWidth }))
}

function showWhole(exact: ExactReport, widths: Widths): ProtectedReport {
  const alone = { ...rowsOf(treeOf(exact)), children: [] }
  return show(
    exact,
    alone,
    hideCourses(
      alone,
      exact.courses.map(({ id }) => id),
    ),
    widths,
  )
}

/** Every width of the breakdowns with the whole exact, then with the whole in ranges too. */
function widthsOf(widths: number[], whole: Levels['whole']): Widths[] {
  const ranges = widths.map((width) => ({ parts: width, whole: width }))
  return whole === 'range'
    ? ranges
    : [...widths.map((parts) => ({ parts, whole: null })), ...ranges]
}

function branded(report: ProtectedReport): Protected<ProtectedReport> {
  return report as Protected<ProtectedReport>
}
