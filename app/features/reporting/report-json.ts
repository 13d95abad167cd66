import { z } from 'zod'
import type { Locale } from '#app/i18n/locale.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { percentages } from './figure.ts'
import { type Head, type MeasureTable, measureTables } from './measure-tables.ts'
import { MEASURES } from './measures-in.ts'
import type { Protected } from './protected-report.ts'
import { linesOf, type ReportLine } from './report-lines.ts'
import type { Sealed } from './report-sheet.ts'
import type { ViewRow } from './view-model.ts'
import type { Words } from './wording.ts'
import { definitionsOf, figureText, mergedNames, rowName, signMeanings } from './wording.ts'

const count = z.int().min(0)
const percent = z.int().min(0).max(100)
const reason = z.enum(['too-few', 'together', 'one-range', 'whole-only'])

const row = z.strictObject({
  id: z.string(),
  kind: z.enum(['whole', 'unit', 'own', 'merged', 'role']),
  name: z.string(),
  level: count.describe('0 for what the report is about, 1 for those right below it'),
  employees: z.int().min(5).nullable().describe('null: fewer than five'),
  merged: z.array(z.string()).describe('Parts too small for a row of their own'),
})

const figure = z.strictObject({
  row: z.string().describe('The id of one of the rows'),
  measure: z.enum(['qualified', 'completion', 'coverage']),
  part: z.enum(['all', 'course', 'together', 'module']),
  codes: z.array(z.string()).describe('Of the courses that it counts; empty: all'),
  module: z.string().nullable(),
  kind: z
    .enum(['exact', 'range', 'hidden', 'none'])
    .describe('range: the true figure is within; hidden: see reason; none: nothing is required'),
  required: count.nullable().describe('Required passes; people when the measure is qualified'),
  low: count.nullable().describe('At least this many of them are fulfilled'),
  high: count.nullable().describe('At most this many of them are fulfilled'),
  percent: z
    .strictObject({ low: percent, high: percent })
    .nullable()
    .describe('As the page shows it; a range is rounded outwards'),
  shown: z.string().describe('What the page prints'),
  reason: reason.nullable(),
})

const meaning = z.string().describe('In the language of the file')

const head = z.strictObject({
  id: z.string().describe('The same in every language'),
  name: z.string().describe('In the language of the file'),
})

const value = z.strictObject({
  row: head,
  column: head,
  scale: z.enum(['percent', 'points', 'days', 'levels']),
  kind: z.enum(['exact', 'range', 'hidden', 'none']),
  low: z.number().nullable(),
  high: z.number().nullable().describe('null with a low end: so much or more'),
  shown: z.string().describe('What the page prints'),
  reason: reason.nullable(),
})

/** What `/reports/:municipality.json` holds. A change that breaks readers gets a new number. */
export const reportSchema = z.strictObject({
  schema: z.literal('leia.report.v2'),
  language: z.enum(['nb', 'nn', 'en']),
  title: z.string(),
  municipality: z.strictObject({ number: z.string(), name: z.string() }),
  statusDate: z.iso.date(),
  rowsDate: z.iso.date().describe('The day at whose close the rows were published'),
  cohortDate: z.iso.date().describe('The people it is about were employed on this day'),
  course: z.string().nullable().describe('The one course that was asked for; null: all'),
  contentVersion: z.string(),
  rangeWidth: count.nullable().describe('In required passes; null: all figures are exact'),
  hidden: z.strictObject({ cells: count, of: count }),
  merged: count.describe('Small units that stand together with others'),
  caveat: z.string().describe('What the protection does not cover'),
  checksum: z.string().describe('SHA-256, the same on the page and in every file'),
  courses: z.array(z.strictObject({ code: z.string(), id: z.string(), title: z.string() })),
  rows: z.array(row),
  figures: z.array(figure),
  measures: z
    .array(z.strictObject({ measure: z.enum(MEASURES), title: z.string(), values: z.array(value) }))
    .describe('All that is measured besides completion, in the order of the page'),
  definitions: z.array(z.strictObject({ term: z.string(), meaning })),
  signs: z.array(z.strictObject({ sign: z.string(), meaning })),
})
type ReportJson = z.infer<typeof reportSchema>

/** The report for other programs. */
export function reportJson(report: Protected<Sealed>, words: Words, language: Locale): string {
  const { text } = words
  const { municipality, columns, total, rows, on } = report
  const json: ReportJson = {
    schema: 'leia.report.v2',
    language,
    title: text.title(text.municipality(municipality.name)),
    municipality,
    statusDate: isoDay(on),
    rowsDate: isoDay(report.rowsOn),
    cohortDate: isoDay(report.cohortOn),
    course: report.course,
    contentVersion: report.contentVersion,
    rangeWidth: report.width,
    hidden: report.hidden,
    merged: report.merged,
    caveat: text.privacy.dates,
    checksum: report.checksum,
    courses: columns.map(({ code, course: id, title }) => ({ code, id, title })),
    rows: [total, ...rows, ...report.roles].map((one) => rowOf(one, words)),
    figures: linesOf(report).map((line) => figureOf(line, words)),
    measures: measureTables(report, words).map(measureOf),
    definitions: definitionsOf(report, text),
    signs: signMeanings(report, text).map(({ sign, meaning }) => ({ sign, meaning })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function measureOf({
  measure,
  title,
  columns,
  rows,
}: MeasureTable): ReportJson['measures'][number] {
  const named = ({ key: id, name }: Head) => ({ id, name })
  const values = rows.flatMap(({ head, values }) =>
    columns.flatMap((column, at) =>
      values.slice(at, at + 1).map((one) => ({ row: named(head), column: named(column), ...one })),
    ),
  )
  return { measure, title, values }
}

function rowOf(viewed: ViewRow, { text }: Words): ReportJson['rows'][number] {
  const { id, kind, depth, people, merged } = viewed
  const names = mergedNames(merged, text)
  return { id, kind, name: rowName(viewed, text), level: depth, employees: people, merged: names }
}

function figureOf(line: ReportLine, { text }: Words): ReportJson['figures'][number] {
  const { measure, part, codes, module } = line
  const { kind, required, low, high, reason } = line.figure
  return {
    row: line.row.id,
    measure,
    part,
    codes,
    module,
    kind,
    required,
    low,
    high,
    percent: percentages(line.figure),
    shown: figureText(line.figure, text),
    reason,
  }
}
