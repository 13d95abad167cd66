import { percentages } from './figure.ts'
import { differenceOf } from './measure-tables.ts'
import type { Sealed } from './report-sheet.ts'
import type { ReportView } from './view-model.ts'
import {
  chosenCourse,
  figureText,
  peopleText,
  rowName,
  titleOfReport,
  type Words,
} from './wording.ts'

/** As much of the checksum as tells one report from another. */
const SUM = 12

/** What may be put into a case's papers, and where it is from. */
export type Quote = { claim: string; source: string }

/** The report's main figures as sentences, with their source and date; null where no figure is told. */
export function quoteOf(report: Sealed, words: Words): Quote | null {
  const { text, format } = words
  if (!percentages(report.total.all)) return null
  const { source } = text.quote
  const sum = report.checksum.slice(0, SUM)
  const title = titleOfReport(report, text)
  return {
    claim: [claimText(report, words), qualifiedText(report, words), comparedText(report, words)]
      .concat(aboutText(report, words))
      .filter((sentence) => sentence !== '')
      .join(' '),
    source: source(title, format.day(report.on), report.contentVersion, sum),
  }
}

function claimText(report: ReportView, { text, format }: Words): string {
  const share = figureText(report.total.all, text)
  const course = chosenCourse(report)?.title ?? null
  return text.quote.claim(format.day(report.on), share, placeOf(report, text), course)
}

function placeOf({ municipality, total }: ReportView, text: Words['text']): string {
  const whole = text.municipality(municipality.name)
  if (total.kind === 'whole') return whole
  const isRole = total.kind === 'role' || total.merged.some(({ kind }) => kind === 'role')
  return text.quote[isRole ? 'role' : 'unit'](rowName(total, text), whole)
}

function qualifiedText({ qualified, course }: ReportView, { text }: Words): string {
  const isTold = course === null && percentages(qualified)
  return isTold ? text.quote.qualified(figureText(qualified, text)) : ''
}

/** Beside the others together: above or below them only when that is sure. */
function comparedText({ whole }: ReportView, { text }: Words): string {
  const first = whole?.region[0]
  if (!first) return ''
  const { above, below, level } = text.quote
  const { points } = text.measures.region
  const { low, high } = differenceOf(first)
  if (low > 0) return above(points({ low, high }), first.others)
  if (high < 0) return below(points({ low: -high, high: -low }), first.others)
  return level(first.others)
}

function aboutText({ cohortOn, total, width }: ReportView, { text, format }: Words): string[] {
  const people = peopleText(total, text, format)
  const about = total.people === null ? '' : text.quote.about(people, format.day(cohortOn))
  return [about, width === null ? '' : text.quote.ranges]
}
