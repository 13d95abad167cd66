import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { expect } from 'vitest'
import { reportSchema } from '#app/features/reporting/report-json.ts'
import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import type { Figures } from './report-on-page.ts'

/** A cell of a workbook: text, number, date as `2026-11-26`, or null. */
export type SheetCell = string | number | { date: string } | null

/** The lines of a CSV with a mark, semicolons, CRLF and quotes where they are needed. */
export function csvLines(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true)
  const lines = file.slice(1).split('\r\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

/** The lines of figures in a CSV, below their heads. */
export function csvTable(lines: string[][], text: ReportingText): string[][] {
  const start = lines.findIndex(([first]) => first === text.csv.figure) + 1
  return lines.slice(
    start,
    lines.findIndex((line, at) => at > start && line.length === 1),
  )
}

/** The lines of measures in a CSV, below their heads; none where there are no measures. */
export function csvMeasures(lines: string[][], text: ReportingText): string[][] {
  const { scale } = text.measures.columns
  const start = lines.findIndex((line) => line[3] === scale && line.length === 8) + 1
  if (start === 0) return []
  return lines.slice(
    start,
    lines.findIndex((line, at) => at > start && line.length === 1),
  )
}

/** The same from a workbook, where every end of a range is a number. */
export function xlsxMeasures(file: Uint8Array, text: ReportingText): string[][] {
  const [, ...rows] = xlsxSheets(file).get(text.measures.sheet) ?? []
  for (const row of rows)
    for (const end of [row[4], row[5]]) expect(['number', 'undefined']).toContain(typeof end)
  const cell = (one: SheetCell | undefined) => String(one ?? '').replace('.', ',')
  return rows.map((row) =>
    Array.from({ length: 8 }, (_, at) =>
      at === 4 || at === 5 ? cell(row[at]) : String(row[at] ?? ''),
    ),
  )
}

/** «measure | row | column» → what is shown, after checking that its numbers are what it shows. */
export function measuredInTable(lines: string[][], locale: Locale): Figures {
  const { number } = format(locale)
  return new Map(
    lines.map(([measure, row, column, , low = '', high = '', shown = '']) => {
      for (const end of [low, high].filter((one) => one !== ''))
        expect(shown).toContain(number(Math.abs(Number(end.replace(',', '.')))))
      return [`${measure} | ${row} | ${column}`, shown]
    }),
  )
}

/** The same from JSON. */
export function jsonMeasures(file: string): Figures {
  const { measures } = reportSchema.parse(JSON.parse(file))
  return new Map(
    measures.flatMap(({ title, values }) =>
      values.map(({ row, column, shown }): [string, string] => [
        `${title} | ${row.name} | ${column.name}`,
        shown,
      ]),
    ),
  )
}

/** What a table says, after checking that its numbers are what it shows. */
export function tableFigures(table: string[][], text: ReportingText): Figures {
  const figures: Figures = new Map()
  for (const [figure, row, , , code, course, module, low, high, shown = ''] of table) {
    expect([low || undefined, high || undefined]).toEqual(ends(shown))
    const completion = figure === text.completion ? course : undefined
    const what = figure === text.qualified ? text.qualified : (completion ?? (module || code))
    figures.set(`${row} | ${what}`, shown)
  }
  return figures
}

/** What a JSON file says, after checking that its numbers are what it shows. */
export function jsonFigures(file: string, text: ReportingText): Figures {
  const report = reportSchema.parse(JSON.parse(file))
  const names = new Map(report.rows.map(({ id, name }) => [id, name]))
  return new Map(
    report.figures.map(({ row, measure, codes, module, percent, shown }) => {
      expect([percent?.low, percent?.high].map((n) => n?.toString())).toEqual(ends(shown))
      const what = { qualified: text.qualified, completion: text.csv.all, coverage: '' }[measure]
      return [`${names.get(row)} | ${what || (module ?? codes.join(' '))}`, shown]
    }),
  )
}

/** The sheets of a workbook by name. It must hold no formula. */
export function xlsxSheets(file: Uint8Array): Map<string, SheetCell[][]> {
  const parts = unzipSync(file)
  const xml = (name: string) =>
    new DOMParser().parseFromString(strFromU8(parts[name] as Uint8Array), 'text/xml')
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(textOf)
  const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((one) =>
    one.getAttribute('name'),
  )
  return new Map(
    names.map((name, index) => {
      const sheet = xml(`xl/worksheets/sheet${index + 1}.xml`)
      expect(sheet.querySelectorAll('f')).toHaveLength(0)
      const rows = [...sheet.querySelectorAll('row')].map((row) => cellsOf(row, strings))
      return [name ?? '', rows]
    }),
  )
}

/** The rows of figures in a workbook as text, empty where a cell is. */
export function xlsxTable(file: Uint8Array, text: ReportingText): string[][] {
  const [, ...rows] = xlsxSheets(file).get(text.sheets.figures) ?? []
  return rows.map((row) => Array.from({ length: 11 }, (_, at) => String(row[at] ?? '')))
}

function cellsOf(row: globalThis.Element, strings: string[]): SheetCell[] {
  const cells: SheetCell[] = []
  for (const cell of row.querySelectorAll('c')) {
    const value = cell.querySelector('v')?.textContent
    const column = (cell.getAttribute('r') ?? 'A').charCodeAt(0) - 65
    if (value === undefined || value === null) continue
    if (cell.getAttribute('t') === 's') cells[column] = strings[Number(value)] ?? ''
    else cells[column] = Number(value) > 20_000 ? { date: dateOf(Number(value)) } : Number(value)
  }
  return cells
}

/** Excel counts days from 30 December 1899. */
function dateOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}

function ends(shown: string): [string | undefined, string | undefined] {
  const numbers = shown.match(/\d+/g) ?? []
  return [numbers[0], numbers.at(-1)]
}

function textOf(element: globalThis.Element): string {
  return element.textContent ?? ''
}
