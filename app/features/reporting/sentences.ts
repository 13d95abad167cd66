import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import { type Figure, percentages } from './figure.ts'
import type { Measure } from './measures-in.ts'
import { directionOf } from './plots.ts'
import { storyOf } from './story.ts'
import type { ReportView, ViewRow } from './view-model.ts'
import type { Words } from './wording.ts'
import { figureText, peopleText, rowName } from './wording.ts'

/** The sentence that a report begins with. */
export function storyText(report: ReportView, text: ReportingText): string {
  const { story } = text
  const { state, behind } = storyOf(report)
  const share = figureText(report.total.all, text)
  if (state === 'near') return story.near(share)
  if (state !== 'short') return story[state]
  if (report.rowsOfOtherRequirements) return story.short(share)
  if (behind)
    return story.shortAndBehind(share, rowName(behind, text), figureText(behind.all, text))
  const even = report.rows.some(({ all }) => all.kind === 'range' || all.kind === 'exact')
  return even ? story.shortAndEven(share) : story.short(share)
}

/** How completion has moved over the period; null where none was asked for or told. */
export function changeText({ change, total }: ReportView, { text, format }: Words): string | null {
  const from = change && percentages(change.all)
  if (!change || !from) return null
  const turn = directionOf(from, percentages(total.all))
  return text.measures.change[turn](format.day(change.since), figureText(change.all, text))
}

/** What a key figure is a share of, or why it is hidden; empty where nothing is required. */
export function basisText(
  figure: Figure,
  measure: 'completion' | 'qualified',
  { text, format }: Words,
): string {
  if (figure.kind === 'none') return ''
  if (figure.kind === 'hidden') return text.hiddenWhy[figure.reason]
  const of = format.number(figure.required)
  const share = percentages(figure)
  if (share?.low !== share?.high) return text[`${measure}Range`](of)
  return text[`${measure}Basis`](format.number(figure.low), of)
}

/** The chart in one sentence, for who can't see it. */
export function chartSummary({ total }: ReportView, rows: ViewRow[], text: ReportingText): string {
  const whole = figureText(total.all, text)
  const told = rows.filter(({ all }) => percentages(all))
  const [low] = told
  const high = told.at(-1)
  if (!low || !high || low === high) return text.chart.short(rows.length, whole)
  const [lowest, highest] = [rowName(low, text), rowName(high, text)]
  const [lowShare, highShare] = [figureText(low.all, text), figureText(high.all, text)]
  return text.chart.summary(rows.length, whole, lowest, lowShare, highest, highShare)
}

/** Measures that are worked out at night, apart from the status date's own figures. */
const NIGHTLY = new Set<Measure>(['ending', 'vulnerable', 'waiting', 'gap', 'voluntary'])

/** What a reader must know of a measure before its numbers: its day, or why it fell. */
export function noteText(measure: Measure, report: ReportView, words: Words): string {
  return measure === 'trend' ? raisedText(report, words) : asOfText(measure, report, words)
}

/** From this much more on, a fall is told with what more was required. */
const RAISED = 1.1

/** The month in which most more was required while the share fell; empty where there is none. */
function raisedText({ months }: ReportView, { text, format }: Words): string {
  const steps = months.slice(1).flatMap((after, at) => {
    const before = months[at]
    if (!before?.all.required || !after.all.required) return []
    const isDown = directionOf(percentages(before.all), percentages(after.all)) === 'down'
    const raise = after.all.required / before.all.required
    return isDown && raise >= RAISED ? [{ before, after, raise }] : []
  })
  const [most] = steps.toSorted((a, b) => b.raise - a.raise)
  if (!most) return ''
  const days = [format.day(most.before.on), format.day(most.after.on)] as const
  const required = [most.before, most.after].map(({ all }) => format.number(all.required ?? 0))
  return text.measures.trend.raised(...days, ...(required as [string, string]))
}

/** The day that a measure's figures are of, where it may be another than the report's. */
export function asOfText(measure: Measure, { whole }: ReportView, { text, format }: Words): string {
  const on = whole?.on ?? null
  return on !== null && NIGHTLY.has(measure) ? text.measures.asOf(format.day(on)) : ''
}

/** When the rows were published, and whom they are about; empty when that goes without saying. */
export function tableText(report: ReportView, { text, format }: Words): string {
  const { on, rowsOn, cohortOn, total, rows, roles, rowsOfOtherRequirements } = report
  const { nightly, held, cohort, otherRequirements } = text.measures
  const from = rowsOn === on - 1 ? nightly : held
  const isOlder = rowsOn < on && rows.length + roles.length > 0
  return [
    isOlder ? from(format.day(rowsOn)) : '',
    rowsOfOtherRequirements ? otherRequirements : '',
    cohortOn < on ? cohort(peopleText(total, text, format), format.day(cohortOn)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
