import { fromHtml } from 'hast-util-from-html'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { reportCsv } from '#app/features/reporting/csv.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { protect } from '#app/features/reporting/protect.ts'
import type { Protected } from '#app/features/reporting/protected-report.ts'
import {
  type Cut,
  openable,
  reportView,
  rowOfUnit,
  type Titles,
} from '#app/features/reporting/view-model.ts'
import { format } from '#app/i18n/format.ts'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import { LOCALES, type Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { randomReport } from '#tests/factories/reports.ts'
import { ReportPage } from './report-page.tsx'

type Element = {
  type: string
  tagName?: string
  properties?: object
  children?: Element[]
  value?: string
}
type Page = { report: Protected<SealedReport>; choices: ReportChoices }
type Figures = Map<string, string>

const LEVELS = { title: 'Kurs «1», med æøå', modules: 5 }

describe.each(LOCALES)('page and file in %s', (locale) => {
  const text = texts[locale].reporting

  it('show the same figures, for fifty municipalities', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const page = model(seed, seed % 3 === 0 ? 'all' : 'nearest')
      const html = rendered(page, locale)
      const file = parsed(reportCsv(page.report, { text, format: format(locale) }))
      expect(pageFigures(html, page.report, locale)).toEqual(fileFigures(file, locale))
    }
  })

  it('tell the same date, version, definitions, fingerprint and hidden counts', () => {
    const page = model(7, 'all')
    const html = words(rendered(page, locale))
    const lines = parsed(reportCsv(page.report, { text, format: format(locale) }))
    const told = lines.filter(([key]) => key === text.csv.definition).map((line) => line[2])
    const facts = lines.slice(0, 8).map((line) => line[1] as string)
    for (const said of [text.definition.completion, text.definition.qualified]) {
      expect(told).toContain(said)
      expect(html).toContain(said)
    }
    expect(told).toContain(text.definition.range(page.report.width as number))
    expect(html).toContain(text.definition.range(page.report.width as number))
    for (const fact of [format(locale).day(page.report.on), 'v1c0ffee', page.report.checksum]) {
      expect(facts.some((line) => line.includes(fact))).toBe(true)
      expect(html).toContain(fact)
    }
    expect(html).toContain(facts[5]?.split('. ')[0])
  })
})

describe('the page', () => {
  it('says «:» with its reason, and counts only for the whole municipality', () => {
    const html = words(rendered(model(11, 'nearest'), 'nb'))
    expect(html).toMatch(/\d+ av \d+ celler er skjult/)
    expect(html.match(/\d+ av \d+ påkrevde moduler/g)).toHaveLength(1)
  })

  it('calls the whole a line when it is exact, and a band when it is a range', () => {
    const { chart } = texts.nb.reporting
    const captions = (page: Page) => all(rendered(page, 'nb'), 'p', 'caption').map(words)
    const exact = model(11, 'nearest')
    expect(exact.report.total.all.kind).toBe('exact')
    expect(captions(exact)).toContain(`${chart.bars} ${chart.line}`)
    const required = 100
    const whole = { kind: 'range' as const, required, low: 40, high: 60, reason: null }
    const range = { ...exact.report, total: { ...exact.report.total, all: whole } }
    expect(captions({ ...exact, report: range })).toContain(`${chart.bars} ${chart.band}`)
  })

  it('needs neither script nor inline style', () => {
    const html = renderToStaticMarkup(page(model(11, 'nearest'), 'nb'))
    expect(html).not.toContain('style=')
    expect(html).not.toContain('<script')
  })

  it('draws the chart at two widths, each with its one-sentence alternative', () => {
    const drawn = all(rendered(model(11, 'nearest'), 'nb'), 'svg', 'chart')
    expect(drawn).toHaveLength(2)
    for (const svg of drawn) expect(words(all(svg, 'desc')[0])).toMatch(/^Fullføringsgrad i \d+/)
  })
})

/** Every figure that can be read on the page: «row | what» → what is written. */
function pageFigures(html: Element, report: SealedReport, locale: Locale): Figures {
  const text = texts[locale].reporting
  const figures: Figures = new Map()
  const [completion, qualified] = all(html, 'p', 'key-figure__value').map(words)
  const total = words(all(all(html, 'tfoot')[0], 'th')[0]?.children?.[0])
  figures.set(`${total} | ${text.csv.all}`, completion ?? '')
  figures.set(`${total} | ${text.qualified}`, qualified ?? '')
  for (const [row, what, written] of unitCells(html, report, locale)) {
    const key = `${row} | ${what}`
    expect(figures.get(key) ?? written).toBe(written)
    figures.set(key, written)
  }
  for (const row of all(html, 'table', 'data-table--numbers').flatMap((one) => all(one, 'tr'))) {
    const [name, , share] = row.children?.map(words) ?? []
    if (share === text.chart.share) continue
    const what = report.columns.length > 1 || name === total ? text.csv.all : 'K1'
    expect(figures.get(`${name} | ${what}`)).toBe(share)
  }
  for (const one of all(html, 'table', 'heat--list'))
    for (const row of all(all(one, 'tbody')[0], 'tr')) {
      const [name, share] = row.children?.map(words) ?? []
      // Courses are here once more, modules only here.
      if (name?.startsWith('M')) figures.set(`${total} | ${name}`, share ?? '')
    }
  return figures
}

function unitCells(
  html: Element,
  report: SealedReport,
  locale: Locale,
): [string, string, string][] {
  const text = texts[locale].reporting
  const table = all(html, 'section', 'heat-region')[0]
  const heads = all(all(table, 'thead')[0], 'th').map((head) => words(head.children?.[0]))
  const rows = [...all(all(table, 'tbody')[0], 'tr'), ...all(all(table, 'tfoot')[0], 'tr')]
  return rows.flatMap((row) => {
    const [head, ...cells] = row.children ?? []
    const name = words(head?.children?.[0])
    return cells.flatMap((cell, index): [string, string, string][] => {
      const what = heads[index + 1] ?? ''
      const [shown, codes] = cell.children ?? []
      if (!shown) return []
      if (what !== text.units.together) return [[name, what, words(shown)]]
      expect(report.columns.length).toBeGreaterThan(1)
      return [[name, words(codes).replaceAll(',', ''), words(shown)]]
    })
  })
}

/** The same from the file, after checking that its numbers are what it shows. */
function fileFigures(lines: string[][], locale: Locale): Figures {
  const text = texts[locale].reporting
  const start = lines.findIndex(([first]) => first === text.csv.figure) + 1
  const table = lines.slice(
    start,
    lines.findIndex((line, at) => at > start && line.length === 1),
  )
  const figures: Figures = new Map()
  for (const [figure, row, , , code, course, module, low, high, shown = ''] of table) {
    const numbers = shown.match(/\d+/g) ?? []
    expect([low || undefined, high || undefined]).toEqual([numbers[0], numbers.at(-1)])
    const completion = figure === text.completion ? course : undefined
    const what = figure === text.qualified ? text.qualified : (completion ?? (module || code))
    figures.set(`${row} | ${what}`, shown)
  }
  return figures
}

function model(seed: number, levels: Cut['levels']): Page {
  const exact = randomReport(seed, seed + 1)
  const report = protect(exact)
  const row = rowOfUnit(report, null)
  if (!row) throw new Error('There is no first row.')
  const view = reportView(report, row, { levels, withUnits: true }, titles(exact.courses))
  const units = openable(report, row)
  return {
    report: { ...view, checksum: `sum-of-${seed}` },
    choices: { dates: [view.on], units, under: null, levels, scope: null },
  }
}

function titles(courses: { id: string; modules: string[] }[]): Titles {
  return {
    version: 'v1c0ffee',
    courses: courses.map(({ id, modules }) => ({
      id,
      title: LEVELS.title,
      modules: modules.map((module) => ({ id: module, title: `M ${module}; "nr"` })),
    })),
  }
}

function page({ report, choices }: Page, locale: Locale) {
  return (
    <I18nProvider locale={locale} texts={texts[locale]}>
      <ReportPage report={report} choices={choices} />
    </I18nProvider>
  )
}

function rendered(model: Page, locale: Locale): Element {
  return fromHtml(renderToStaticMarkup(page(model, locale)), { fragment: true }) as Element
}

function all(within: Element | undefined, tag: string, className?: string): Element[] {
  if (!within) return []
  const classes = Object(within.properties).className ?? []
  const own = within.tagName === tag && (!className || [classes].flat().includes(className))
  return [
    ...(own ? [within] : []),
    ...(within.children ?? []).flatMap((one) => all(one, tag, className)),
  ]
}

function words(element: Element | undefined): string {
  if (!element) return ''
  if (element.type === 'text') return element.value ?? ''
  return (element.children ?? []).map(words).join('')
}

/** A file with a mark, semicolons, CRLF and quotes where they are needed. */
function parsed(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true)
  const lines = file.slice(1).split('\r\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}
