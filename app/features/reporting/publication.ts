import type { ExactReport } from './exact-report.ts'
import { disclose, discloseLike, protectWhole, toldIn } from './protect.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { tells } from './protection/audit.ts'
import type { Told } from './protection/told.ts'

/** What was true of a cohort at the close of a day, and what was shown of it. */
export type Published = { exact: ExactReport; report: Protected<ProtectedReport> }

/**
 * What may be shown of a municipality next, to readers who remember everything that was shown
 * before; `earlier` in the order of time. When tonight's table beside the earlier ones would tell
 * something, the last one stands for another night, under its own date.
 */
export function publishNext(exact: ExactReport, earlier: Published[]): Published {
  const same = earlier.filter(({ exact: { cohortOn } }) => cohortOn === exact.cohortOn)
  const last = same.at(-1)
  if (!last) return { exact, report: disclose(exact).report }
  const next = discloseLike(exact, last.report)
  const leaks = tells([...same.map(toldOf), next.told], exact)
  return { exact, report: leaks ? last.report : next.report }
}

/** When the table of another night stood, only the whole municipality was told of this one. */
function toldOf({ exact, report }: Published): Told {
  const shown = report.on === exact.on ? report : protectWhole(exact, report)
  return toldIn(shown, exact)
}
