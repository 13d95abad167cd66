import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { checksum } from './checksum.server.ts'
import { loadExactReport } from './load.server.ts'
import { protectWhole } from './protect.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { frozenDays, frozenPublication, latestPublication } from './publication.server.ts'
import { publishNext } from './publication.ts'
import type { ReportQuery } from './report-address.ts'
import { chooseStatusDate, statusDates } from './status-dates.ts'
import {
  type Cut,
  isWithin,
  openable,
  type ReportView,
  reportView,
  rowOfUnit,
  type ViewUnit,
} from './view-model.ts'

/** A report with the fingerprint of all its figures. */
export type SealedReport = ReportView & { checksum: string }

export type ReportChoices = {
  /** Newest first. */
  dates: Day[]
  units: ViewUnit[]
  under: string | null
  levels: Cut['levels']
  /** Unit that the reader leads; null when it is the whole municipality. */
  scope: string | null
}

export type OpenedReport =
  | { ok: true; report: Protected<SealedReport>; choices: ReportChoices }
  | { ok: false; reason: 'no-such-date'; dates: Day[] }
  | { ok: false; reason: 'no-such-levels' }
  | { ok: false; reason: 'not-found' }
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
  const { under, levels } = asked
  if (levels === null) return { ok: false, reason: 'no-such-levels' }
  const shown = on === today() ? await shownNow(scope) : await shownThen(scope, on)
  if (!shown) return { ok: false, reason: 'not-found' }
  return cutOut(shown, scope, { under, levels, withUnits }, dates)
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
  contentVersion: string
}

async function shownNow(scope: ReportScope): Promise<Shown | undefined> {
  const latest = await latestPublication(scope.municipality)
  // Before the first night there is no cohort, and there are no rows to show.
  const exact = await loadExactReport(scope, today(), latest ? 'cohort' : 'employed')
  if (!exact) return undefined
  const report = latest?.report ?? publishNext(exact, []).report
  const whole = protectWhole(exact, report)
  const { version } = catalogue().content
  return { rows: latest ? report : whole, whole, contentVersion: version }
}

async function shownThen(scope: ReportScope, on: Day): Promise<Shown | undefined> {
  const frozen = await frozenPublication(scope.municipality, on)
  if (!frozen) return undefined
  const { report, contentVersion } = frozen
  return { rows: report, whole: report, contentVersion }
}

function cutOut(
  { rows, whole, contentVersion }: Shown,
  scope: ReportScope,
  { under, levels, withUnits }: Cut & { under: string | null },
  dates: Day[],
): OpenedReport {
  const own = rowOfUnit(rows, scope.unit)
  const reason = rows === whole && rows.on === today() ? 'unpublished' : 'too-few'
  if (!own) return { ok: false, reason, name: rows.municipality.name }
  const opened = under === null ? own : rowOfUnit(rows, under)
  if (!opened || !isWithin(rows, opened, own) || (under && !withUnits))
    return { ok: false, reason: 'not-found' }
  const titles = { ...catalogue().content, version: contentVersion }
  const view = reportView(rows, opened, { levels, withUnits }, titles, whole)
  const units = withUnits ? openable(rows, own) : []
  const choices = { dates, units, under, levels, scope: scope.unit }
  return { ok: true, report: sealed(view), choices }
}

function sealed(view: Protected<ReportView>): Protected<SealedReport> {
  return { ...view, checksum: checksum(view) }
}
