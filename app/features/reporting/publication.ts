import type { ExactReport } from './exact-report.ts'
import { protect } from './protect.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'

/** What was true of a cohort at the close of a day, and what was shown of it. */
export type Published = { exact: ExactReport; report: Protected<ProtectedReport> }

/**
 * What may be shown of a municipality next, to readers who remember everything that was shown
 * before; `earlier` in the order of time.
 */
export function publishNext(exact: ExactReport, _earlier: Published[]): Published {
  return { exact, report: protect(exact) }
}
