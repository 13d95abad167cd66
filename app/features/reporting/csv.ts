import { stringify } from 'csv-stringify/sync'
import type { Protected } from './protected-report.ts'
import { type Cell, type ReportSheet, reportSheet, type Sealed } from './report-sheet.ts'
import type { Words } from './wording.ts'

/**
 * The report as a file that Norwegian Excel opens right: UTF-8 with a mark, semicolons, CRLF,
 * and nothing that Excel would take for a formula. One line for each figure on the page.
 */
export function reportCsv(report: Protected<Sealed>, words: Words): string {
  return sheetCsv(reportSheet(report, words), words)
}

/** The same of any sheet of figures. */
export function sheetCsv({ facts, head, lines, more, notes }: ReportSheet, words: Words): string {
  const written = (cell: Cell) => (typeof cell === 'object' ? words.format.day(cell.day) : cell)
  const beside = more.lines.length > 0 ? [[], more.head, ...more.lines] : []
  const rows = [...facts, [], head, ...lines, ...beside, [], ...notes].map((row) =>
    row.map(written),
  )
  return stringify(rows, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: decimal },
  })
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}
