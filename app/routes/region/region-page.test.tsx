import { fromHtml } from 'hast-util-from-html'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { protect } from '#app/features/reporting/protect.ts'
import { derived, type ProtectedRow } from '#app/features/reporting/protected-report.ts'
import { type PublishedWhole, regionView } from '#app/features/reporting/region.ts'
import { type RegionFormat, writeRegion } from '#app/features/reporting/region-file.server.ts'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import { texts } from '#app/i18n/texts.ts'
import { randomReport } from '#tests/factories/reports.ts'
import { csvLines, xlsxSheets } from '#tests/support/report-in-files.ts'
import { all, type Element, words } from '#tests/support/report-on-page.ts'
import { RegionPage } from './region-page.tsx'

const NAMES = ['Ørland', 'Alstahaug', 'Åfjord', '=1+1', 'Rana', 'Vega', 'Bodø', 'Sømna']
const { reporting: text, region: own } = texts.nb

function region(seed: number, count = NAMES.length) {
  const published = NAMES.slice(0, count).map((name, at): PublishedWhole => {
    const exact = randomReport(seed + at, seed)
    const report = protect(exact, { breakdown: 'range', whole: 'range' })
    const row = report.rows[0] as ProtectedRow
    const on = 20_000 + at
    return { number: `90${at}`, name, on, contentVersion: 'v1', row, qualified: report.qualified }
  })
  const quartiles: [number, number, number] = [0.4, 0.55, 0.7]
  const comparison = count < 5 ? null : { others: count, share: 0.5, quartiles }
  const view = regionView(published, comparison, { courses: [] })
  return derived(view, () => ({ ...view, checksum: 'f00d' }))
}

function html(view: ReturnType<typeof region>): Element {
  const markup = renderToStaticMarkup(
    <I18nProvider locale="nb" texts={texts.nb}>
      <RegionPage region={view} />
    </I18nProvider>,
  )
  return fromHtml(markup, { fragment: true }) as Element
}

/** «municipality | what» → what is written, in the page's table. */
function onPage(view: ReturnType<typeof region>): Map<string, string> {
  const [table] = all(html(view), 'table')
  const [, , ...heads] = all(all(table, 'thead')[0], 'th').map(words)
  const what = heads.map((head) => head.split(' ')[0] ?? '')
  return new Map(
    all(all(table, 'tbody')[0], 'tr').flatMap((row) => {
      const [name, , ...cells] = (row.children ?? []).map(words)
      return cells.map((cell, at): [string, string] => [`${name} | ${what[at]}`, cell])
    }),
  )
}

async function textFile(view: ReturnType<typeof region>, format: RegionFormat): Promise<string> {
  const made = await writeRegion(view, format, 'nb')
  return typeof made === 'string' ? made : new TextDecoder().decode(made)
}

const short = (measure: string | undefined, code: string | null | undefined) =>
  (code || measure?.split(' ')[0]) ?? ''

describe('the region', () => {
  it('shows the same figures on the page and in every file', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const view = region(seed)
      const told = onPage(view)
      expect(told.size).toBeGreaterThan(2 * NAMES.length)
      const lines = csvLines(await textFile(view, 'csv'))
      const start = lines.findIndex(([first]) => first === text.csv.figure) + 1
      const table = lines.slice(start, start + told.size)
      const inCsv = table.map(([measure, name, , code, , , , shown]) => [
        `${name?.replace(/^'/, '')} | ${short(measure, code)}`,
        shown,
      ])
      expect(new Map(inCsv as [string, string][])).toEqual(told)
      const book = await writeRegion(view, 'xlsx', 'nb')
      const [, ...rows] = xlsxSheets(book as Uint8Array).get(text.sheets.figures) ?? []
      expect(rows.map((row) => row[7])).toEqual(
        lines.slice(start, start + rows.length).map((line) => line[7]),
      )
      const json = JSON.parse(await textFile(view, 'json'))
      const names = new Map(
        json.municipalities.map((one: { number: string; name: string }) => [one.number, one.name]),
      )
      const inJson = json.figures.map(
        (one: {
          municipality: string
          measure: 'completion' | 'qualified' | 'coverage'
          code: string | null
          shown: string
        }) => [`${names.get(one.municipality)} | ${short(text[one.measure], one.code)}`, one.shown],
      )
      expect(new Map(inJson)).toEqual(told)
    }
  })

  it('stands in alphabetical order, whoever has done most', () => {
    const order = ['=1+1', 'Alstahaug', 'Bodø', 'Rana', 'Sømna', 'Vega', 'Ørland', 'Åfjord']
    for (const seed of [1, 2, 3]) expect(region(seed).rows.map(({ name }) => name)).toEqual(order)
  })

  it('compares only five or more, and says so', () => {
    const few = region(1, 4)
    expect(few.together).toBeNull()
    expect(words(html(few))).toContain(own.tooFew)
    expect(words(html(region(1, 0)))).toContain(own.none)
  })

  it('tells the night of the oldest row', () => {
    expect(region(1).on).toBe(20_000)
  })
})
