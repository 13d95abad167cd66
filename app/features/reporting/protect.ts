import type { ExactReport } from './exact-report.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { tells } from './protection/audit.ts'
import { hideCourses } from './protection/courses.ts'
import { type Rows, rolesBeside } from './protection/roles.ts'
import { rowsOf } from './protection/rows.ts'
import { show, type Widths } from './protection/show.ts'
import { sum } from './protection/sums.ts'
import { type Told, toldBy } from './protection/told.ts'
import { treeOf } from './protection/tree.ts'

/**
 * A range covers the modules of the largest course this many times; more when that would leak. Each
 * width is a multiple of the one before, so that ranges of two widths don't cut one another.
 */
const WIDTHS = [4, 8, 16, 32]

/** Where so few are asked, a width that gave way to a wider one would itself tell of a few results. */
const FEW = 60
const WIDTHS_OF_FEW = [10, 20, 40]

/** Every figure is within one range of this width, and so it isn't told. */
const TOO_WIDE = 1_000_000_000

/** How breakdowns and the whole municipality's figures are told; `exact` is a wish for the latter. */
export type Levels = {
  breakdown: 'exact' | 'range'
  whole: 'exact' | 'range'
  /** Widths to try, in modules of the largest course. */
  times?: number[]
}

const PUBLISHED: Levels = { breakdown: 'range', whole: 'range' }

/** What may be shown, and what its readers then have been told in all. */
export type Disclosure = { report: Protected<ProtectedReport>; told: Told }

/**
 * The report as it may be shown, by itself. Which rows and cells it has follows from headcounts only.
 * Figures are ranges of one width, so wide that nothing can be told of a group under five; exact ones
 * leak (docs/decisions/0007) and are not for publishing.
 */
export function protect(
  exact: ExactReport,
  levels: Levels = PUBLISHED,
): Protected<ProtectedReport> {
  return disclose(exact, levels).report
}

/** As `protect`, and what is told by it. */
export function disclose(exact: ExactReport, levels: Levels = PUBLISHED): Disclosure {
  const table = tableOf(exact)
  const { breakdown, whole, times } = levels
  if (breakdown === 'exact') return disclosed(exact, table, { parts: null, whole: null })
  const widths = widthsFor(exact, times)
  for (const width of widthsOf(widths, whole)) {
    const made = disclosed(exact, table, width)
    if (!tells([made.told], exact)) return made
  }
  return wholeAlone(exact, widths.at(-1) ?? TOO_WIDE)
}

/** What readers were told by a report, of the date that it is about. */
export function toldIn(report: ProtectedReport, exact: ExactReport): Told {
  const { units, roles } = tableOf(exact)
  return toldBy(report, exact, units, roles)
}

/** The whole municipality of a cohort as it is now, told no closer than in what was published of it. */
export function protectWhole(
  exact: ExactReport,
  { width, wholeWidth }: Pick<ProtectedReport, 'width' | 'wholeWidth'>,
): Protected<ProtectedReport> {
  return disclosed(exact, wholeOf(exact), { parts: width, whole: wholeWidth }).report
}

/** As a report before it: in ranges as wide at least, and with rows only if it has any. */
export function discloseLike(exact: ExactReport, before: ProtectedReport): Disclosure {
  const hasParts = before.rows.length + before.roles.length > 1
  const [least = 0] = widthsFor(exact)
  const wide = (width: number | null) => width && Math.max(width, least)
  const widths = { parts: wide(before.width), whole: wide(before.wholeWidth) }
  return disclosed(exact, hasParts ? tableOf(exact) : wholeOf(exact), widths)
}

/** When every table would tell something: the whole municipality, and if that does too, nothing. */
function wholeAlone(exact: ExactReport, width: number): Disclosure {
  const alone = wholeOf(exact)
  const made = disclosed(exact, alone, { parts: width, whole: width })
  if (!tells([made.told], exact)) return made
  return disclosed(exact, alone, { parts: TOO_WIDE, whole: TOO_WIDE })
}

function widthsFor({ courses, groups }: ExactReport, wished?: number[]): number[] {
  const isSmall = sum(groups, ({ people }) => people) < FEW
  const times = wished ?? (isSmall ? WIDTHS_OF_FEW : WIDTHS)
  const largest = Math.max(1, ...courses.map(({ modules }) => modules.length))
  return times.map((time) => time * largest)
}

/** Every width of the breakdowns with the whole exact, then with the whole in ranges too. */
function widthsOf(widths: number[], whole: Levels['whole']): Widths[] {
  const ranges = widths.map((width) => ({ parts: width, whole: width }))
  return whole === 'range'
    ? ranges
    : [...widths.map((parts) => ({ parts, whole: null })), ...ranges]
}

type Table = { units: Rows; roles: Rows }

function tableOf(exact: ExactReport): Table {
  const top = rowsOf(treeOf(exact))
  const courses = exact.courses.map(({ id }) => id)
  const units = { top, pattern: hideCourses(top, courses) }
  return { units, roles: rolesBeside(units, exact) }
}

function wholeOf(exact: ExactReport): Table {
  const top = { ...rowsOf(treeOf(exact)), children: [] }
  const courses = exact.courses.map(({ id }) => id)
  return { units: { top, pattern: hideCourses(top, courses) }, roles: { top, pattern: new Map() } }
}

function disclosed(exact: ExactReport, { units, roles }: Table, widths: Widths): Disclosure {
  const report = show(exact, units, roles, widths) as Protected<ProtectedReport>
  return { report, told: toldBy(report, exact, units, roles) }
}
