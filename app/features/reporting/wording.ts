import type { Format } from '#app/i18n/format.ts'
import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import { type Figure, type HiddenReason, percentages } from './figure.ts'
import { measuresIn } from './measures-in.ts'
import type { MergedPart } from './protected-report.ts'
import { figuresOf, type ReportView, type ViewRow } from './view-model.ts'

/** The language that a report is told in. */
export type Words = { text: ReportingText; format: Format }

const REASONS: HiddenReason[] = ['together', 'too-few', 'whole-only', 'one-range']

/** A figure as it is written everywhere: «70–78 %», «:» for what is hidden, «–» for nothing. */
export function figureText(figure: Figure, text: ReportingText): string {
  const percent = percentages(figure)
  if (!percent) return withoutNumber(figure, text)
  const { low, high } = percent
  return low === high ? text.percent(low) : text.percentRange(low, high)
}

/** What a row is called. */
export function rowName({ kind, name, depth, merged }: ViewRow, text: ReportingText): string {
  if (kind === 'own') return text.ownStaff(name)
  if (kind === 'merged')
    return merged.some((part) => part.kind === 'role')
      ? text.measures.roles.others
      : text.smallUnits(name)
  if (kind === 'role') return name
  return depth === 0 ? text.whole(name) : name
}

/** What a report is called: by its place, or by its municipality and role; and by its course. */
export function titleOfReport(report: ReportView, text: ReportingText): string {
  const course = chosenCourse(report)
  return course ? `${titleOfRow(report, text)} – ${course.title}` : titleOfRow(report, text)
}

/** The one course that was asked for; undefined for all. */
export function chosenCourse({ columns, course }: ReportView) {
  return columns.find((one) => one.course === course)
}

function titleOfRow({ municipality, total }: ReportView, text: ReportingText): string {
  const name = text.municipality(municipality.name)
  if (total.kind === 'role') return `${text.title(name)}: ${total.name}`
  return text.title(total.kind === 'whole' ? name : total.name)
}

/** How many a row is about: «1 854 ansatte», «færre enn 5 ansatte». */
export function peopleText({ people }: ViewRow, text: ReportingText, format: Format): string {
  return text.people(people === null ? null : format.number(people))
}

/** What a merged row holds. */
export function mergedNames(parts: MergedPart[], text: ReportingText): string[] {
  return parts.map(({ kind, name }) => (kind === 'own' ? text.ownStaff(name) : name))
}

/** How each figure is worked out, and why some are ranges. */
export function definitionsOf(report: ReportView, text: ReportingText) {
  const { width } = report
  const { completion, qualified, coverage, range } = text.definition
  return [
    { term: text.completion, meaning: completion },
    { term: text.qualified, meaning: qualified },
    { term: text.coverage, meaning: coverage },
    ...measuresIn(report).map((measure) => ({
      term: text.measures.titles[measure],
      meaning: text.measures.definition[measure],
    })),
    ...(width === null ? [] : [{ term: text.csv.ranges, meaning: range(width) }]),
  ]
}

/** The signs that stand for something hidden here, with what each means; a sign for each reason. */
export function signMeanings(report: ReportView, text: ReportingText) {
  const reasons = new Set(figuresOf(report).map(({ reason }) => reason))
  return REASONS.filter((reason) => reasons.has(reason)).map((reason) => ({
    reason,
    sign: signOf(reason, text),
    meaning: text.hidden.sign[reason],
  }))
}

function withoutNumber({ reason }: Figure, text: ReportingText): string {
  return reason === null ? text.noneSign : signOf(reason, text)
}

/** The sign that stands for something hidden. */
export function signOf(reason: HiddenReason, text: ReportingText): string {
  return reason === 'one-range' ? text.tooFew : text.hiddenSign
}
