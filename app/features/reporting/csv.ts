import { stringify } from 'csv-stringify/sync'
import type { Format } from '#app/i18n/format.ts'
import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { type Figure, percentages } from './figure.ts'
import type { Protected } from './protected-report.ts'
import type { ReportView, ViewRow } from './view-model.ts'
import { figureText, mergedNames, rowName, signMeanings } from './wording.ts'

type Sealed = ReportView & { checksum: string }
type Line = (string | number)[]
type Words = { text: ReportingText; format: Format }

/**
 * The report as a file that Norwegian Excel opens right: UTF-8 with a mark, semicolons, CRLF,
 * and nothing that Excel would take for a formula. One line for each figure on the page.
 */
export function reportCsv(report: Protected<Sealed>, words: Words): string {
  const lines = [
    ...preface(report, words),
    [],
    ...table(report, words.text),
    [],
    ...foot(report, words),
  ]
  return stringify(lines, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: decimal },
  })
}

/** What the file is called: `kompetanse-rana-2026-11-23.csv`. */
export function reportFileName({ municipality, total, on }: ReportView, extension: string): string {
  const names = total.kind === 'whole' ? [municipality.name] : [municipality.name, total.name]
  return `${['kompetanse', ...names.map(slug), isoDay(on)].join('-')}.${extension}`
}

function preface(report: Sealed, { text, format }: Words): Line[] {
  const { csv } = text
  const { total, hidden, merged, checksum } = report
  return [
    [csv.report, text.title(text.municipality(report.municipality.name))],
    [csv.scope, rowName(total, text)],
    [csv.employees, people(total, text)],
    [csv.statusDate, format.day(report.on)],
    // Excel would read some versions alone as numbers: 12e4567.
    [csv.version, `Leia ${report.contentVersion}`],
    [csv.hidden, `${text.hidden.cells(hidden.cells, hidden.of)} ${text.hidden.merged(merged)}`],
    [csv.dates, text.privacy.dates],
    [text.checksum, checksum],
  ]
}

function table(report: Sealed, text: ReportingText): Line[] {
  const { csv } = text
  const { total, rows, modules, columns, qualified } = report
  const about = [csv.unit, csv.level, csv.employees]
  const head = [csv.figure, ...about, csv.code, csv.course, text.modules.module]
  const titles = new Map(columns.map(({ code, title }) => [code, title]))
  return [
    [...head, csv.low, csv.high, csv.shown, csv.why],
    [text.qualified, ...unit(total, text), '', '', '', ...numbers(qualified, text)],
    ...[total, ...rows].flatMap((row) => rowLines(row, report, text)),
    ...modules.map(({ code, title, figure }): Line => {
      const course = titles.get(code) ?? code
      return [text.coverage, ...unit(total, text), code, course, title, ...numbers(figure, text)]
    }),
  ]
}

function rowLines(row: ViewRow, { columns }: Sealed, text: ReportingText): Line[] {
  const named = unit(row, text)
  const { all, courses, together } = row
  // With a single course a row's completion is its coverage once more.
  const completion = columns.length > 1 || row.depth === 0
  const lines: Line[] = [
    ...(completion
      ? [[text.completion, ...named, '', text.csv.all, '', ...numbers(all, text)]]
      : []),
    ...courses.map((figure, index): Line => {
      const { code = '', title = '' } = columns[index] ?? {}
      return [text.coverage, ...named, code, title, '', ...numbers(figure, text)]
    }),
  ]
  if (!together) return lines
  const codes = together.codes.join(' ')
  const figures = numbers(together.figure, text)
  return [...lines, [text.coverage, ...named, codes, text.units.together, '', ...figures]]
}

function foot(report: Sealed, { text, format }: Words): Line[] {
  const { total, rows, width } = report
  const { csv, definition } = text
  return [
    ...[total, ...rows]
      .filter(({ merged }) => merged.length > 0)
      .map((row) => [csv.merged, rowName(row, text), format.list(mergedNames(row.merged, text))]),
    [csv.definition, text.completion, definition.completion],
    [csv.definition, text.qualified, definition.qualified],
    [csv.definition, text.coverage, definition.coverage],
    ...(width === null ? [] : [[csv.definition, csv.ranges, definition.range(width)]]),
    ...signMeanings(report, text).map(({ sign, meaning }) => [csv.definition, sign, meaning]),
  ]
}

function unit(row: ViewRow, text: ReportingText): Line {
  return [rowName(row, text), row.depth, people(row, text)]
}

function people(row: ViewRow, text: ReportingText): string | number {
  return row.people ?? text.people(null)
}

function numbers(figure: Figure, text: ReportingText): Line {
  const percent = percentages(figure)
  const why = figure.reason === null ? '' : text.hiddenWhy[figure.reason]
  return [percent?.low ?? '', percent?.high ?? '', figureText(figure, text), why]
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}

function slug(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
  const ascii = plain.normalize('NFD').replace(/[^a-z0-9 -]/g, '')
  return ascii.trim().replace(/[ -]+/g, '-')
}
