import type { Locale } from '#app/i18n/locale.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { percentages } from '../figure.ts'
import { type MeasureTable, measureTables } from '../measure-tables.ts'
import type { Measure } from '../measures-in.ts'
import { gapFinding, vulnerableFinding } from '../plots.ts'
import type { Sealed } from '../report-sheet.ts'
import {
  basisText,
  changeText,
  chartSummary,
  noteText,
  storyText,
  tableText,
} from '../sentences.ts'
import { furthestBehindFirst } from '../story.ts'
import type { ReportView, ViewRow } from '../view-model.ts'
import type { Words } from '../wording.ts'
import {
  definitionsOf,
  figureText,
  mergedNames,
  peopleText,
  rowName,
  signMeanings,
  titleOfReport,
} from '../wording.ts'

/** A picture of what is measured. */
type Drawing = { title: string; alt: string; svg: string }

/** `level`: how far below what the report is about; 0 is that itself. */
type Row = { level: number; cells: string[] }
type Table = { title: string; head: string[]; rows: Row[] }

/** All that `report.typ` prints, in the order in which the page tells it. */
export function reportPaper(
  report: Sealed,
  words: Words,
  locale: Locale,
  drawings: Partial<Record<Measure, Drawing>> = {},
) {
  const { text, format } = words
  const { total, on, hidden, merged } = report
  return {
    language: locale,
    title: titleOfReport(report, text),
    date: isoDay(on),
    status: text.status(format.day(on)),
    foot: `Leia. ${titleOfReport(report, text)}. ${text.status(format.day(on))}`,
    facts: [text.version(report.contentVersion), text.selected(peopleText(total, text, format))],
    story: storyText(report, text),
    change: changeText(report, words) ?? '',
    keyFigures: keyFiguresOf(report, words),
    chart: report.rows.length > 0 ? chartOf(report, words) : null,
    about: tableText(report, words),
    tables: [
      courseTable(report, words),
      unitTable(report, words),
      ...roleTables(report, words),
      ...moduleTables(report, words),
    ],
    ...measuresOf(report, words, drawings),
    notes: [
      ...signMeanings(report, text).map(({ sign, meaning }) => `«${sign}» ${meaning}`),
      `${text.hidden.cells(hidden.cells, hidden.of)} ${text.hidden.merged(merged)}`,
    ],
    definitions: { title: text.definitions, items: definitionsOf(report, text) },
    sees: seesTable(words),
    privacy: privacyNote(words),
    checksum: { term: text.checksum, value: report.checksum, note: text.checksumNote },
  }
}

function keyFiguresOf({ total, qualified }: ReportView, words: Words) {
  const { text } = words
  return [
    {
      label: text.completion,
      value: figureText(total.all, text),
      basis: basisText(total.all, 'completion', words),
    },
    {
      label: text.qualified,
      value: figureText(qualified, text),
      basis: basisText(qualified, 'qualified', words),
    },
  ]
}

function chartOf(report: ReportView, { text }: Words) {
  const rows = furthestBehindFirst(report)
  const bar = (row: ViewRow) => ({
    name: rowName(row, text),
    words: figureText(row.all, text),
    range: percentages(row.all),
  })
  const whole = bar(report.total)
  const exact = whole.range?.low === whole.range?.high
  const reference = whole.range ? (exact ? text.chart.line : text.chart.band) : ''
  return {
    title: text.chart.title,
    alt: chartSummary(report, rows, text),
    caption: `${text.chart.bars} ${reference}`.trim(),
    bars: rows.map(bar),
    whole,
  }
}

/** Those that answer the first question stand with it, the others after the rows. */
function measuresOf(report: ReportView, words: Words, drawings: Partial<Record<Measure, Drawing>>) {
  const tables = measureTables(report, words)
  const told = (isFirst: boolean) =>
    tables
      .filter(({ measure }) => FIRST.includes(measure) === isFirst)
      .map((table) => measured(table, drawings, report, words))
  return { first: told(true), measures: told(false) }
}

const FIRST: Measure[] = ['trend', 'change']

/** What is found where nothing is drawn. */
const FOUND: Partial<Record<Measure, typeof gapFinding>> = {
  vulnerable: vulnerableFinding,
  gap: gapFinding,
}

/** A measure with what was found, its drawing where there is one, and its numbers. */
function measured(
  { measure, title, rowsAre, columns, rows }: MeasureTable,
  drawings: Partial<Record<Measure, Drawing>>,
  report: ReportView,
  words: Words,
) {
  const drawing = drawings[measure]
  return {
    title,
    finding: drawing?.title ?? FOUND[measure]?.(report.whole, words) ?? '',
    note: noteText(measure, report, words),
    drawing: drawing ? { svg: drawing.svg, alt: drawing.alt } : null,
    head: [rowsAre, ...columns.map(({ name }) => name)],
    rows: rows.map(({ head, values }) => flat(head.name, ...values.map(({ shown }) => shown))),
  }
}

function courseTable({ columns, total }: ReportView, { text }: Words): Table {
  return {
    title: text.units.one,
    head: [text.modules.course, text.coverage],
    rows: columns.map(({ code, title }, index) =>
      flat(
        `${code} ${title}`,
        ...total.courses.slice(index, index + 1).map((figure) => figureText(figure, text)),
      ),
    ),
  }
}

function unitTable(report: ReportView, words: Words): Table {
  const { text } = words
  return rowTable([...report.rows, report.total], report, words, {
    title: text.units.title,
    first: text.csv.unit,
  })
}

function roleTables(report: ReportView, words: Words): Table[] {
  const { title, role } = words.text.measures.roles
  if (report.roles.length === 0) return []
  return [rowTable(report.roles, report, words, { title, first: role })]
}

function rowTable(
  shown: ViewRow[],
  { columns, total, rows, roles }: ReportView,
  words: Words,
  { title, first }: { title: string; first: string },
): Table {
  const { text } = words
  const together = [total, ...rows, ...roles].some((row) => row.together !== null)
  return {
    title,
    head: [
      first,
      text.csv.employees,
      ...(columns.length > 1 ? [text.units.all] : []),
      ...columns.map(({ code }) => code),
      ...(together ? [text.units.together] : []),
    ],
    rows: shown.map((row) => ({
      level: row.depth,
      cells: [
        ...headOf(row, words),
        ...(columns.length > 1 ? [figureText(row.all, text)] : []),
        ...row.courses.map((figure) => figureText(figure, text)),
        ...(together ? [togetherText(row, words)] : []),
      ],
    })),
  }
}

function headOf(row: ViewRow, { text, format }: Words): string[] {
  const people = row.people === null ? text.people(null) : format.number(row.people)
  const merged = row.merged.length > 0 ? ` (${format.list(mergedNames(row.merged, text))})` : ''
  return [`${rowName(row, text)}${merged}`, people]
}

function togetherText({ together }: ViewRow, { text }: Words): string {
  return together ? `${figureText(together.figure, text)} (${together.codes.join(', ')})` : ''
}

function moduleTables({ columns, modules }: ReportView, { text }: Words): Table[] {
  if (modules.length === 0) return []
  return columns.map(({ code, title }) => ({
    title: `${text.modules.title}: ${code} ${title}`,
    head: [text.modules.module, text.coverage],
    rows: modules
      .filter((module) => module.code === code)
      .map((module) => flat(module.title, figureText(module.figure, text))),
  }))
}

function seesTable({ text: { sees } }: Words): Table {
  return {
    title: sees.title,
    head: [sees.role, sees.does, sees.doesNot],
    rows: sees.rows.map((row) => flat(...row)),
  }
}

function privacyNote({ text: { privacy } }: Words) {
  return { title: privacy.title, lines: [privacy.purpose, privacy.dates, privacy.ground] }
}

function flat(...cells: string[]): Row {
  return { level: 1, cells }
}
