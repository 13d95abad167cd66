import { expect, it } from 'vitest'
import { format } from '#app/i18n/format.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { randomReport } from '#tests/factories/reports.ts'
import { reportCsv } from './csv.ts'
import { protect } from './protect.ts'
import { derived } from './protected-report.ts'
import { reportFileName } from './report-sheet.ts'
import { openable, reportView, rowOfUnit } from './view-model.ts'

const words = { text: texts.nb.reporting, format: format('nb') }
const TITLES = { version: '12e4567', courses: [] }

/** The report of the first unit with rows below it, as a file. */
function unitFile(locale: (typeof LOCALES)[number]): string {
  const report = protect(randomReport(5, 6))
  const [whole] = report.rows
  const unit = whole && openable(report, whole)[1]?.unit
  const row = unit && rowOfUnit(report, unit)
  if (!row) throw new Error('There is no unit to open.')
  const view = reportView(report, row, { levels: 'all', withUnits: true }, TITLES)
  const sealed = derived(view, () => ({ ...view, checksum: 'f00d' }))
  return reportCsv(sealed, { text: texts[locale].reporting, format: format(locale) })
}

function file(name: string): string {
  const report = protect({ ...randomReport(5, 6), municipality: { number: '9998', name } })
  const row = rowOfUnit(report, null)
  if (!row) throw new Error('There is no first row.')
  const view = reportView(report, row, { levels: 'all', withUnits: true }, TITLES)
  return reportCsv(
    derived(view, () => ({ ...view, checksum: 'f00d' })),
    words,
  )
}

it('begins with a mark, and ends every line as Windows does', () => {
  const csv = file('Rana')
  expect(csv.startsWith('\uFEFFRapport;Kompetanse i Rana kommune\r\n')).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

it.each(['=1+1', '+47', '-2', '@sum', '\tx'])('takes the life out of «%s»', (name) => {
  const cells = file(name)
    .split(/[;\r\n"]+/)
    .filter((cell) => cell.includes(name))
  expect(cells.length).toBeGreaterThan(1)
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t]/)
})

it('never lets a version stand alone, to be read as a number', () => {
  expect(file('Rana')).toContain('Innholdsversjon;Leia 12e4567\r\n')
})

it('holds what is hidden, the fingerprint and the definitions', () => {
  const csv = file('Rana')
  expect(csv).toMatch(/Skjult;\d+ av \d+ celler er skjult\./)
  expect(csv).toContain('Kontrollsum (SHA-256);f00d')
  expect(csv).toContain(words.text.definition.coverage)
})

it.each(LOCALES)('says of a unit why its «fullt kvalifiserte» are hidden, in %s', (locale) => {
  const text = texts[locale].reporting
  const lines = unitFile(locale).split('\r\n')
  const qualified = lines.find((line) => line.startsWith(`${text.qualified};`))
  expect(qualified).toMatch(new RegExp(`;;;:;${text.hiddenWhy['whole-only']}$`))
  expect(lines).toContain(
    `${text.csv.definition};${text.hiddenSign};${text.hidden.sign['whole-only']}`,
  )
})

it('explains no sign that is not there', () => {
  const csv = file('Rana')
  expect(csv).not.toContain(words.text.hidden.sign['whole-only'])
})

it.each([
  ['nb', '0 av 1 celle er skjult.', '1 av 5 celler er skjult.', '2 av 5 celler er skjult.'],
  ['nn', '0 av 1 celle er skjult.', '1 av 5 celler er skjult.', '2 av 5 celler er skjulte.'],
  ['en', '0 of 1 cell is hidden.', '1 of 5 cells is hidden.', '2 of 5 cells are hidden.'],
] as const)('counts cells in good %s', (locale, none, one, some) => {
  const { cells } = texts[locale].reporting.hidden
  expect([cells(0, 1), cells(1, 5), cells(2, 5)]).toEqual([none, one, some])
})

it('is named for the place and the day, in plain letters', () => {
  const report = protect({
    ...randomReport(5, 6),
    municipality: { number: '9998', name: 'Herøy og Ånes' },
  })
  const row = rowOfUnit(report, null)
  if (!row) throw new Error('There is no first row.')
  const view = reportView(report, row, { levels: 'all', withUnits: true }, TITLES)
  expect(reportFileName(view, 'csv')).toBe('kompetanse-heroy-og-anes-2024-10-04.csv')
})
