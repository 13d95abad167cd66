import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { checksum } from './checksum.server.ts'
import { choosableRoles, chooseRow, type Reach } from './choose-row.ts'
import { loadWholeReport } from './current.server.ts'
import { loadExactReport } from './load.server.ts'
import { loadMore } from './more.server.ts'
import { protectWhole } from './protect.ts'
import type { Protected, ProtectedReport, ProtectedRow } from './protected-report.ts'
import { frozenDays, frozenPublication, latestPublication } from './publication.server.ts'
import { publishNext } from './publication.ts'
import type { ReportQuery } from './report-address.ts'
import {
  choosePeriod,
  chooseStatusDate,
  type Period,
  periodsTo,
  statusDates,
} from './status-dates.ts'
import type { Told } from './told.ts'
import {
  type Cut,
  columnsOf,
  openable,
  type ReportView,
  reportView,
  titleOfRole,
  type ViewUnit,
} from './view-model.ts'

/** A report with the fingerprint of all its figures. */
export type SealedReport = ReportView & { checksum: string }

/** Something to choose, as it is asked for and as it is called. */
export type Choice = { id: string; name: string }

export type ReportChoices = {
  /** The day that was asked for; figures of parts may be from the night before it. */
  on: Day
  /** Newest first. */
  dates: Day[]
  units: ViewUnit[]
  under: string | null
  levels: Cut['levels']
  /** Unit that the reader leads; null when it is the whole municipality. */
  scope: string | null
  /** Whether the reader leads what the report is about, and so may act. */
  leads: boolean
  roles: Choice[]
  role: string | null
  courses: Choice[]
  course: string | null
  periods: Period[]
  since: Day | null
}

export type OpenedReport =
  | { ok: true; report: Protected<SealedReport>; choices: ReportChoices }
  | { ok: false; reason: 'no-such-date'; dates: Day[] }
  | { ok: false; reason: 'no-such-levels' | 'unit-and-role' }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'no-such-role' | 'no-such-course'; choices: Choice[] }
  | { ok: false; reason: 'no-such-period'; periods: Period[]; backwards: boolean }
  /** The reader's own unit has too few people for a row of its own. */
  | { ok: false; reason: 'too-few'; name: string }
  /** Nor have any others: nothing was published yet. */
  | { ok: false; reason: 'unpublished'; name: string }

/** The report that is asked for within a scope, as it may be shown; `withUnits` as `seesUnits` says. */
export async function openReport(
  scope: ReportScope,
  asked: ReportQuery,
  withUnits: boolean,
): Promise<OpenedReport> {
  const dates = statusDates(today(), await frozenDays(scope.municipality))
  const on = chooseStatusDate(asked.date, dates)
  if (on === undefined) return { ok: false, reason: 'no-such-date', dates }
  if (asked.levels === null) return { ok: false, reason: 'no-such-levels' }
  const periods = periodsTo(on, dates)
  const period = choosePeriod(asked.since ?? null, periods)
  if (period === undefined) {
    const backwards = (parseDay(asked.since ?? '') ?? 0) >= on
    return { ok: false, reason: 'no-such-period', periods, backwards }
  }
  const shown = on === today() ? await shownNow(scope) : await shownThen(scope, on)
  if (!shown) return { ok: false, reason: 'not-found' }
  const since = period?.since ?? null
  return cutOut(shown, scope, { asked, withUnits, on, since, dates, periods })
}

/** A coordinator sees a municipality as a whole; only its own leaders see its units. */
export function seesUnits({ access }: Viewer, { municipality, unit }: ReportScope): boolean {
  const leads = access.filter(({ role, scopeKind }) => role === 'leader' && scopeKind !== 'unit')
  return unit !== null || leads.some(({ municipalities }) => municipalities.includes(municipality))
}

/** Rows as they were published, and the whole as it is. */
type Shown = {
  rows: Protected<ProtectedReport>
  whole: Protected<ProtectedReport>
  /** What is told of the whole only; null before the first night. */
  told: Told
  contentVersion: string
}

/** What was asked for, as far as it is sure that it can be had. */
type Wish = {
  asked: ReportQuery
  withUnits: boolean
  on: Day
  since: Day | null
  dates: Day[]
  periods: Period[]
}

async function shownNow(scope: ReportScope): Promise<Shown | undefined> {
  const latest = await latestPublication(scope.municipality)
  // Before the first night there is no cohort, and there are no rows to show.
  const exact = latest
    ? await loadWholeReport(scope, today())
    : await loadExactReport(scope, today(), 'employed')
  if (!exact) return undefined
  const report = latest?.report ?? publishNext(exact, []).report
  // While the table of another cohort stands, nothing is told of this one.
  const whole = exact.cohortOn === report.cohortOn ? protectWhole(exact, report) : report
  const told = { measures: latest?.measures ?? null, endings: latest?.endings ?? [] }
  const { version } = catalogue().content
  return { rows: latest ? report : whole, whole, told, contentVersion: version }
}

async function shownThen(scope: ReportScope, on: Day): Promise<Shown | undefined> {
  const frozen = await frozenPublication(scope.municipality, on)
  if (!frozen) return undefined
  const { report, measures, endings, contentVersion } = frozen
  return { rows: report, whole: report, told: { measures, endings }, contentVersion }
}

async function cutOut(shown: Shown, scope: ReportScope, wish: Wish): Promise<OpenedReport> {
  const { rows, whole, told, contentVersion } = shown
  const { asked, withUnits, on, since } = wish
  const reach = { unit: scope.unit, withUnits }
  const chosen = chooseRow(rows, reach, asked)
  if (!chosen.ok) return refused(chosen.reason, shown, reach)
  const course = asked.course ?? null
  if (course !== null && !rows.courses.includes(course))
    return { ok: false, reason: 'no-such-course', choices: coursesOf(rows) }
  const levels = asked.levels ?? 'nearest'
  const titles = { ...catalogue().content, version: contentVersion }
  const wanted = { row: chosen.row, course, on, rowsOn: rows.on, since }
  const more = await loadMore(scope, whole, told, wanted)
  const view = reportView(rows, chosen.row, { levels, withUnits, course }, titles, whole, more)
  return { ok: true, report: sealed(view), choices: choicesOf(rows, reach, wish) }
}

function refused(
  reason: 'not-found' | 'too-few' | 'no-such-role' | 'unit-and-role',
  { rows, whole }: Shown,
  reach: Reach,
): OpenedReport {
  const { name } = rows.municipality
  if (reason === 'no-such-role') return { ok: false, reason, choices: rolesOf(rows, reach) }
  if (reason === 'not-found') return { ok: false, reason }
  if (reason === 'unit-and-role') return { ok: false, reason }
  const isEarly = rows === whole && rows.on === today()
  return { ok: false, reason: isEarly ? 'unpublished' : 'too-few', name }
}

function choicesOf(rows: ProtectedReport, reach: Reach, wish: Wish): ReportChoices {
  const { asked, on, dates, periods, since } = wish
  const own = rows.rows.find(({ units }) => reach.unit !== null && units.includes(reach.unit))
  return {
    on,
    dates,
    units: reach.withUnits ? openable(rows, (own ?? rows.rows[0]) as ProtectedRow) : [],
    under: asked.under,
    levels: asked.levels ?? 'nearest',
    scope: reach.unit,
    leads: reach.withUnits,
    roles: rolesOf(rows, reach),
    role: asked.role ?? null,
    courses: coursesOf(rows),
    course: asked.course ?? null,
    periods,
    since,
  }
}

function rolesOf(rows: ProtectedReport, reach: Reach): Choice[] {
  const { content } = catalogue()
  return choosableRoles(rows, reach).map((id) => ({ id, name: titleOfRole(id, content) }))
}

function coursesOf(rows: ProtectedReport): Choice[] {
  return columnsOf(rows, catalogue().content).map(({ course, code, title }) => ({
    id: course,
    name: `${code} ${title}`,
  }))
}

function sealed(view: Protected<ReportView>): Protected<SealedReport> {
  return { ...view, checksum: checksum(view) }
}
