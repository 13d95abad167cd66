import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import type { Day } from '#app/platform/calendar.ts'
import { type Figure, percentages } from './figure.ts'
import { fileName } from './file-name.ts'
import { measureTables, type Value } from './measure-tables.ts'
import { linesOf, type ReportLine } from './report-lines.ts'
import type { ReportView, ViewRow } from './view-model.ts'
import {
  chosenCourse,
  definitionsOf,
  figureText,
  mergedNames,
  rowName,
  signMeanings,
  type Words,
} from './wording.ts'

/** A report with the fingerprint of all its figures. */
export type Sealed = ReportView & { checksum: string }
/** Empty where there is nothing to say. */
export type Cell = string | number | { day: Day }

/** The report as rows of cells, the same in every file that is a table. */
export type ReportSheet = {
  /** What it is about, when and by which content. */
  facts: Cell[][]
  head: string[]
  lines: Cell[][]
  /** The measures besides completion: a line for each of their values. */
  more: { head: string[]; lines: Cell[][] }
  /** Merged units, definitions and signs. */
  notes: string[][]
}

/** Puts a report's figures into rows; low and high have cells of their own. */
export function reportSheet(report: Sealed, words: Words): ReportSheet {
  const { csv, modules } = words.text
  const about = [csv.figure, csv.unit, csv.level, csv.employees, csv.code, csv.course]
  return {
    facts: factsOf(report, words.text),
    head: [...about, modules.module, csv.low, csv.high, csv.shown, csv.why],
    lines: linesOf(report).map((line) => cellsOf(line, words.text)),
    more: moreOf(report, words),
    notes: notesOf(report, words),
  }
}

/** What the file is called: `kompetanse-rana-2026-11-23.csv`. */
export function reportFileName(report: ReportView, extension: string): string {
  const { municipality, total, on } = report
  const part = total.kind === 'whole' ? [] : [total.name]
  const course = chosenCourse(report)?.code ?? ''
  return fileName(['kompetanse', municipality.name, ...part, course], on, extension)
}

function factsOf(report: Sealed, text: ReportingText): Cell[][] {
  const { csv } = text
  const { total, hidden, merged, checksum, whole } = report
  return [
    [csv.report, text.title(text.municipality(report.municipality.name))],
    [csv.scope, rowName(total, text)],
    [csv.employees, people(total, text)],
    [csv.statusDate, { day: report.on }],
    [csv.rowsOn, { day: report.rowsOn }],
    [csv.cohortOn, { day: report.cohortOn }],
    // Excel would read some versions alone as numbers: 12e4567.
    [csv.version, `Leia ${report.contentVersion}`],
    [csv.hidden, `${text.hidden.cells(hidden.cells, hidden.of)} ${text.hidden.merged(merged)}`],
    [csv.dates, text.privacy.dates],
    [text.checksum, checksum],
    ...(whole?.on == null ? [] : [[csv.nightOn, { day: whole.on }]]),
  ]
}

function cellsOf(line: ReportLine, text: ReportingText): Cell[] {
  const { measure, row, codes, module, figure } = line
  const named = [rowName(row, text), row.depth, people(row, text), codes.join(' ')]
  return [text[measure], ...named, courseOf(line, text), module ?? '', ...numbers(figure, text)]
}

function moreOf(report: Sealed, words: Words): ReportSheet['more'] {
  const { csv, measures } = words.text
  const { row, column, scale, low, high } = measures.columns
  const lines = measureTables(report, words).flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ head, values }) =>
      values.map((value, at) => [title, head.name, columns[at]?.name ?? '', ...ends(value, words)]),
    ),
  )
  return { head: [csv.figure, row, column, scale, low, high, csv.shown, csv.why], lines }
}

function ends({ scale, low, high, shown, reason }: Value, { text }: Words): Cell[] {
  const why = reason === null ? '' : text.hiddenWhy[reason]
  return [text.measures.scales[scale], low ?? '', high ?? '', shown, why]
}

function courseOf({ measure, part, course }: ReportLine, text: ReportingText): string {
  if (measure === 'completion') return text.csv.all
  return part === 'together' ? text.units.together : (course ?? '')
}

function notesOf(report: Sealed, { text, format }: Words): string[][] {
  const { csv } = text
  const merged = [report.total, ...report.rows, ...report.roles].filter(
    (row) => row.merged.length > 0,
  )
  return [
    ...merged.map((row) => [
      csv.merged,
      rowName(row, text),
      format.list(mergedNames(row.merged, text)),
    ]),
    ...definitionsOf(report, text).map(({ term, meaning }) => [csv.definition, term, meaning]),
    ...signMeanings(report, text).map(({ sign, meaning }) => [csv.definition, sign, meaning]),
  ]
}

function people(row: ViewRow, text: ReportingText): string | number {
  return row.people ?? text.people(null)
}

function numbers(figure: Figure, text: ReportingText): Cell[] {
  const percent = percentages(figure)
  const why = figure.reason === null ? '' : text.hiddenWhy[figure.reason]
  return [percent?.low ?? '', percent?.high ?? '', figureText(figure, text), why]
}
