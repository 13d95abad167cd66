import type { RegionText } from '#app/i18n/locales/region/nb.ts'
import type { Figure } from './figure.ts'
import { percentages } from './figure.ts'
import type { RegionRow, RegionView } from './region.ts'
import type { Cell, ReportSheet } from './report-sheet.ts'
import { figureText, type Words } from './wording.ts'

type Sealed = RegionView & { checksum: string }
export type RegionWords = Words & { region: RegionText }

/** One figure of the region, with what it is about. */
export type RegionLine = {
  row: RegionRow
  measure: 'completion' | 'qualified' | 'coverage'
  code: string
  course: string
  figure: Figure
}

/** Every figure of the region, municipality by municipality. */
export function regionLines({ rows, columns }: RegionView): RegionLine[] {
  return rows.flatMap((row) => [
    { row, measure: 'completion' as const, code: '', course: '', figure: row.all },
    { row, measure: 'qualified' as const, code: '', course: '', figure: row.qualified },
    ...columns.flatMap(({ code, title }, at) =>
      row.courses
        .slice(at, at + 1)
        .map((figure) => ({ row, measure: 'coverage' as const, code, course: title, figure })),
    ),
  ])
}

/** The region as rows of cells: the same in every file that is a table. */
export function regionSheet(view: Sealed, words: RegionWords): ReportSheet {
  const { text, region } = words
  const { csv } = text
  return {
    facts: factsOf(view, words),
    head: [
      csv.figure,
      region.municipality,
      text.csv.employees,
      csv.code,
      csv.course,
      csv.low,
      csv.high,
      csv.shown,
      csv.why,
    ],
    lines: [...regionLines(view).map((line) => cellsOf(line, words)), ...togetherOf(view, words)],
    more: { head: [], lines: [] },
    notes: [
      [csv.definition, text.completion, text.definition.completion],
      [csv.definition, text.qualified, text.definition.qualified],
      [csv.definition, region.region, text.measures.definition.region],
    ],
  }
}

function factsOf(view: Sealed, { text, region }: RegionWords): Cell[][] {
  const { csv } = text
  const { cells, of } = view.hidden
  return [
    [csv.report, region.title],
    ...(view.on === null ? [[csv.statusDate, region.none]] : [[csv.statusDate, { day: view.on }]]),
    [csv.version, `Leia ${view.contentVersion}`],
    [csv.hidden, text.hidden.cells(cells, of)],
    [text.checksum, view.checksum],
  ]
}

function cellsOf(
  { row, measure, code, course, figure }: RegionLine,
  { text }: RegionWords,
): Cell[] {
  const percent = percentages(figure)
  const why = figure.reason === null ? '' : text.hiddenWhy[figure.reason]
  const ends = [percent?.low ?? '', percent?.high ?? '']
  const about = [row.name, row.people ?? text.people(null), code, course || text.csv.all]
  return [text[measure], ...about, ...ends, figureText(figure, text), why]
}

/** All municipalities together, and how they are spread. */
function togetherOf({ together }: RegionView, { text, region }: RegionWords): Cell[][] {
  if (!together) return []
  const [q1, median, q3] = together.quartiles
  const { quartiles } = region
  const line = (name: string, percent: number): Cell[] => {
    const shown = text.percent(percent)
    return [text.completion, name, '', '', text.csv.all, percent, percent, shown, '']
  }
  return [
    line(region.region, together.share),
    line(quartiles.q1, q1),
    line(quartiles.median, median),
    line(quartiles.q3, q3),
  ]
}
