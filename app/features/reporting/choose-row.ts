import type { ProtectedReport, ProtectedRow } from './protected-report.ts'
import type { ReportQuery } from './report-address.ts'
import { isWithin, rowOfUnit } from './view-model.ts'

/** What a reader may look at: a unit and what is below it, or all of a municipality. */
export type Reach = {
  unit: string | null
  /** Whether units and roles may be shown, or only the municipality's totals. */
  withUnits: boolean
}

export type ChosenRow =
  | { ok: true; row: ProtectedRow }
  | { ok: false; reason: 'not-found' | 'too-few' | 'no-such-role' | 'unit-and-role' }

/** The row that is asked for: a unit or a main role, never both. */
export function chooseRow(rows: ProtectedReport, reach: Reach, asked: ReportQuery): ChosenRow {
  const own = rowOfUnit(rows, reach.unit)
  if (!own) return { ok: false, reason: 'too-few' }
  if (asked.role) return chooseRole(rows, reach, asked)
  const row = asked.under === null ? own : rowOfUnit(rows, asked.under)
  const open = row && isWithin(rows, row, own) && (asked.under === null || reach.withUnits)
  return open ? { ok: true, row } : { ok: false, reason: 'not-found' }
}

/** The main roles that have a row of their own. */
export function choosableRoles({ roles }: ProtectedReport, { unit, withUnits }: Reach): string[] {
  return unit === null && withUnits
    ? roles.filter(({ kind }) => kind === 'role').map(({ name }) => name)
    : []
}

/** Roles are told for the whole municipality only. */
function chooseRole(
  { roles }: ProtectedReport,
  { unit, withUnits }: Reach,
  asked: ReportQuery,
): ChosenRow {
  if (unit !== null || !withUnits) return { ok: false, reason: 'not-found' }
  if (asked.under !== null) return { ok: false, reason: 'unit-and-role' }
  const row = roles.find(({ kind, name }) => kind === 'role' && name === asked.role)
  return row ? { ok: true, row } : { ok: false, reason: 'no-such-role' }
}
