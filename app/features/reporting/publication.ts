import type { ExactReport, Newcomers } from './exact-report.ts'
import { disclose, discloseLike, protectWhole, toldIn } from './protect.ts'
import type { Protected, ProtectedReport } from './protected-report.ts'
import { tells } from './protection/audit.ts'
import { idOf, type Told } from './protection/told.ts'
import { apartAtTurn } from './protection/turns.ts'

/** What was true of a cohort at the close of a day, and what was shown of it. */
export type Published = { exact: ExactReport; report: Protected<ProtectedReport> }

/**
 * What may be shown of a municipality next, to readers who remember everything that was shown
 * before; `earlier` in the order of time. When tonight's table beside the earlier ones would tell
 * something, the last one stands for another night, under its own date.
 */
export function publishNext(
  exact: ExactReport,
  earlier: Published[],
  came: Newcomers[] = [],
): Published {
  const last = earlier.at(-1)
  if (!last) return { exact: { ...exact, newcomers: came }, report: disclose(exact).report }
  const next = discloseLike(exact, last.report)
  const isOwn = (one: Published) => one.exact.cohortOn === exact.cohortOn
  const newcomers = earlier.findLast(isOwn)?.exact.newcomers ?? came
  const remembered = earlier.filter(isTold)
  const before = remembered.filter((one) => !isOwn(one))
  const cohortBefore = before.at(-1)?.exact.cohortOn
  const told = apartAtTurn(
    before.filter((one) => one.exact.cohortOn === cohortBefore).map(toldOf),
    [...remembered.filter(isOwn).map(toldOf), next.told],
    new Map(newcomers.map((some) => [idOf(some), some.people])),
  )
  return { exact: { ...exact, newcomers }, report: tells(told, exact) ? last.report : next.report }
}

/** When the table of another cohort stood, nothing was told of this one. */
function isTold({ exact, report }: Published): boolean {
  return exact.cohortOn === report.cohortOn
}

/** When the table of another night stood, only the whole municipality was told of this one. */
function toldOf({ exact, report }: Published): Told {
  return toldIn(report.on === exact.on ? report : protectWhole(exact, report), exact)
}
