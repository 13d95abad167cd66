import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { isoDay } from '#app/platform/calendar.ts'
import type { Protected } from './protected-report.ts'
import { type Cell, type ReportSheet, reportSheet, type Sealed } from './report-sheet.ts'
import type { Words } from './wording.ts'

/** In characters: as wide as what usually stands there. */
const FIGURES = [18, 34, 7, 20, 8, 34, 34, 11, 11, 14, 44].map((width) => ({ width }))
const MORE = [30, 60, 26, 14, 11, 11, 26, 44].map((width) => ({ width }))
const ABOUT = [26, 40, 90].map((width) => ({ width }))
const DATE = 'yyyy-mm-dd'

/** The report as a workbook: a sheet of figures, and one of what they are about. Nothing in it is a formula. */
export function reportXlsx(report: Protected<Sealed>, words: Words): Promise<Buffer> {
  return sheetXlsx(reportSheet(report, words), words)
}

/** The same of any sheet of figures; one with nothing more to tell has no page for it. */
export function sheetXlsx(sheet: ReportSheet, words: Words): Promise<Buffer> {
  const { facts, head, lines, more, notes } = sheet
  const { sheets, measures } = words.text
  const table = (of: { head: string[]; lines: Cell[][] }) => [
    of.head.map(bold),
    ...of.lines.map((line) => line.map(typed)),
  ]
  const about = [...facts, [], ...notes].map(([first = '', ...rest]) => [
    bold(first as string),
    ...rest.map(typed),
  ])
  return writeExcelFile([
    { data: table({ head, lines }), sheet: sheets.figures, columns: FIGURES, stickyRowsCount: 1 },
    ...(more.lines.length > 0
      ? [{ data: table(more), sheet: measures.sheet, columns: MORE, stickyRowsCount: 1 }]
      : []),
    { data: about, sheet: sheets.about, columns: ABOUT },
  ]).toBuffer()
}

function typed(cell: Cell): SheetData[number][number] {
  if (cell === '') return null
  const top = { alignVertical: 'top' } as const
  if (typeof cell === 'number') return { ...top, value: cell, type: Number }
  if (typeof cell === 'string') return { ...top, value: cell, type: String, wrap: true }
  return { ...top, value: new Date(isoDay(cell.day)), type: Date, format: DATE, align: 'left' }
}

function bold(words: string): SheetData[number][number] {
  return words === '' ? null : { value: words, type: String, fontWeight: 'bold' }
}
