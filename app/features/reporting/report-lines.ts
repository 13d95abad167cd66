import type { Figure } from './figure.ts'
import type { ReportView, ViewRow } from './view-model.ts'

/** A figure of the page with all that it is about: one line of every file. */
export type ReportLine = {
  measure: 'qualified' | 'completion' | 'coverage'
  row: ViewRow
  /** What of the row's requirements it counts. */
  part: 'all' | 'course' | 'together' | 'module'
  /** Of one course; of several when they are told together; of none when it is about them all. */
  codes: string[]
  /** Title of the one course. */
  course: string | null
  module: string | null
  figure: Figure
}

/** Every figure on the page, in its order. */
export function linesOf(report: ReportView): ReportLine[] {
  const { total, rows, roles, modules, columns, qualified } = report
  const titles = new Map(columns.map(({ code, title }) => [code, title]))
  return [
    line(total, 'qualified', 'all', qualified),
    ...[total, ...rows, ...roles].flatMap((row) => rowLines(row, report)),
    ...modules.map(({ code, title, figure }) => ({
      ...line(total, 'coverage', 'module', figure),
      codes: [code],
      course: titles.get(code) ?? code,
      module: title,
    })),
  ]
}

function rowLines(row: ViewRow, { columns }: ReportView): ReportLine[] {
  const { all, courses, together } = row
  // With a single course a row's completion is its coverage once more.
  const completion = columns.length > 1 || row.depth === 0
  return [
    ...(completion ? [line(row, 'completion', 'all', all)] : []),
    ...courses.map((figure, index) => {
      const { code = '', title = '' } = columns[index] ?? {}
      return { ...line(row, 'coverage', 'course', figure), codes: [code], course: title }
    }),
    ...(together
      ? [{ ...line(row, 'coverage', 'together', together.figure), codes: together.codes }]
      : []),
  ]
}

function line(
  row: ViewRow,
  measure: ReportLine['measure'],
  part: ReportLine['part'],
  figure: Figure,
): ReportLine {
  return { measure, row, part, codes: [], course: null, module: null, figure }
}
