import { describe, expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { randomReport } from '#tests/factories/reports.ts'
import { csvLines, xlsxSheets } from '#tests/support/report-in-files.ts'
import { readPaper } from '#tests/support/report-on-paper.ts'
import type { ExactReport } from './exact-report.ts'
import { protect } from './protect.ts'
import { derived } from './protected-report.ts'
import { FORMATS, type ReportFormat } from './report-address.ts'
import { writeReport } from './report-file.server.ts'
import { reportView, rowOfUnit } from './view-model.ts'

const text = texts.nb.reporting
const HOSTILE = [
  '=HYPERLINK("http://evil.example","Klikk")',
  '+47 99 99 99 99',
  '@SUM(A1:A9)',
  '<b>&amp;"</b>',
  '#strong[x] $y$ *z* \\ `k`',
  'Før\u202Eetter \u200Fשלום',
  'Barnehage '.repeat(40),
  'Klokke\u0007 og 😀',
  '12e4567',
]

async function written(exact: ExactReport, format: ReportFormat): Promise<Uint8Array> {
  const report = protect(exact)
  const row = rowOfUnit(report, null)
  if (!row) throw new Error('There is no first row.')
  const titles = { version: '12e4567', courses: [] }
  const view = reportView(report, row, { levels: 'all', withUnits: true }, titles)
  const sealed = derived(view, () => ({ ...view, checksum: 'f00d' }))
  const made = await writeReport(sealed, format, 'nb')
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}

const hostile = (): ExactReport => {
  const exact = randomReport(5, 6)
  const units = exact.units.map((unit, at) => ({
    ...unit,
    name: `${HOSTILE[at % HOSTILE.length]}${at < HOSTILE.length ? '' : at}`,
  }))
  return { ...exact, units, municipality: { number: '9998', name: '=1+1' } }
}

describe('names that mean something to a program', () => {
  it('are text in a workbook', async () => {
    const rows = xlsxSheets(await written(hostile(), 'xlsx')).get(text.sheets.figures) ?? []
    const names = rows.map((row) => row[1])
    expect(names).toEqual(expect.arrayContaining(['=1+1 samlet', HOSTILE[1], HOSTILE[3]]))
    for (const name of names) expect(typeof name).toBe('string')
  })

  it('stand unchanged in JSON', async () => {
    const file = JSON.parse(new TextDecoder().decode(await written(hostile(), 'json')))
    const names = file.rows.map((row: { name: string }) => row.name)
    expect(names).toEqual(expect.arrayContaining(['=1+1 samlet', HOSTILE[3], HOSTILE[5]]))
  })
})

describe('on paper, names', () => {
  it('are words and never markup, and a letter without a picture is «□»', async () => {
    const paper = await readPaper(await written(hostile(), 'pdf'))
    expect(paper.title).toBe('Kompetanse i =1+1 kommune')
    const names = paper.tables.get(text.units.title)?.map(([name]) => name)
    const plain = ['+47 99 99 99 99', '<b>&amp;"</b>', '#strong[x] $y$ *z* \\ `k`', 'Føretter □□□□']
    expect(names).toEqual(expect.arrayContaining(plain))
  })

  it('are all there when they are long, also without a space', async () => {
    const exact = hostile()
    const name = 'Driftsavdeling'.repeat(12)
    const units = exact.units.map((unit) => ({
      ...unit,
      name: unit.id === 'u1' ? name : unit.name,
    }))
    const paper = await readPaper(await written({ ...exact, units }, 'pdf'))
    const names = paper.tables.get(text.units.title)?.map(([words]) => words?.replaceAll(' ', ''))
    expect(names?.some((one) => one?.includes(name))).toBe(true)
  })
})

describe('a municipality where nothing is required', () => {
  const empty = (): ExactReport => ({
    ...randomReport(5, 6),
    people: 0,
    groups: [],
    cells: [],
    courses: [],
  })

  it.each(FORMATS)('has a file as %s', async (format) => {
    expect((await written(empty(), format)).length).toBeGreaterThan(500)
  })

  it('tells no number', async () => {
    const lines = csvLines(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(empty(), 'csv')),
    )
    const figures = lines.filter(([first]) => first === text.completion || first === text.qualified)
    expect(figures.length).toBeGreaterThan(0)
    for (const line of figures) expect(line.slice(7, 9)).toEqual(['', ''])
  })
})
