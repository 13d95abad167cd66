import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { checksum } from './checksum.server.ts'
import { loadExactReport } from './load.server.ts'
import { protect } from './protect.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
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

/** The report that is asked for within a scope, as it may be shown; `withUnits` as `seesUnits` says. */
export async function openReport(
  scope: ReportScope,
  asked: ReportQuery,
  withUnits: boolean,
): Promise<OpenedReport> {
  const dates = statusDates(today())
  const on = chooseStatusDate(asked.date, today())
  if (on === undefined) return { ok: false, reason: 'no-such-date', dates }
  const { under, levels } = asked
  if (levels === null) return { ok: false, reason: 'no-such-levels' }
  const exact = await loadExactReport(scope, on)
  if (!exact) return { ok: false, reason: 'not-found' }
  return cutOut(protect(exact), scope, { under, levels, withUnits }, dates)
}

/** A coordinator sees a municipality as a whole; only its own leaders see its units. */
export function seesUnits({ access }: Viewer, { municipality, unit }: ReportScope): boolean {
  const leads = access.filter(({ role, scopeKind }) => role === 'leader' && scopeKind !== 'unit')
  return unit !== null || leads.some(({ municipalities }) => municipalities.includes(municipality))
}

function cutOut(
  whole: Protected<ProtectedReport>,
  scope: ReportScope,
  { under, levels, withUnits }: Cut & { under: string | null },
  dates: Day[],
): OpenedReport {
  const own = rowOfUnit(whole, scope.unit)
  if (!own) return { ok: false, reason: 'too-few', name: whole.municipality.name }
  const opened = under === null ? own : rowOfUnit(whole, under)
  if (!opened || !isWithin(whole, opened, own) || (under && !withUnits))
    return { ok: false, reason: 'not-found' }
  const view = reportView(whole, opened, { levels, withUnits }, catalogue().content)
  const units = withUnits ? openable(whole, own) : []
  const choices = { dates, units, under, levels, scope: scope.unit }
  return { ok: true, report: sealed(view), choices }
}

function sealed(view: Protected<ReportView>): Protected<SealedReport> {
  return { ...view, checksum: checksum(view) }
}
