import { fromHtml } from 'hast-util-from-html'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ExactReport } from '#app/features/reporting/exact-report.ts'
import { NONE } from '#app/features/reporting/figure.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { protect } from '#app/features/reporting/protect.ts'
import { protectEndings, protectMeasures } from '#app/features/reporting/protect-measures.ts'
import type { Protected, ProtectedReport } from '#app/features/reporting/protected-report.ts'
import type { ReportFormat } from '#app/features/reporting/report-address.ts'
import { writeReport } from '#app/features/reporting/report-file.server.ts'
import {
  type Cut,
  type More,
  openable,
  reportView,
  rowOfUnit,
  type Titles,
} from '#app/features/reporting/view-model.ts'
import { format } from '#app/i18n/format.ts'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import { LOCALES, type Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { randomEndings, randomMeasures, randomMonths } from '#tests/factories/measures.ts'
import { randomReport } from '#tests/factories/reports.ts'
import {
  csvLines,
  csvMeasures,
  csvTable,
  jsonFigures,
  jsonMeasures,
  measuredInTable,
  tableFigures,
  xlsxMeasures,
  xlsxSheets,
  xlsxTable,
} from '#tests/support/report-in-files.ts'
import {
  all,
  type Element,
  pageFigures,
  pageMeasures,
  words,
} from '#tests/support/report-on-page.ts'
import {
  type Paper,
  paperFigures,
  paperMeasures,
  plainSpaces,
  readPaper,
} from '#tests/support/report-on-paper.ts'
import { ReportPage } from './report-page.tsx'

type Page = { report: Protected<SealedReport>; choices: ReportChoices }

const CHOICES = {
  scope: null,
  leads: true,
  roles: [],
  role: null,
  courses: [],
  course: null,
  periods: [],
  since: null,
}

const WIDTH = 20
const LEVELS = { title: 'Kurs «1», med æøå', modules: 5 }

describe.each(LOCALES)('page and files in %s', (locale) => {
  const text = texts[locale].reporting

  it('show the same figures, for fifty municipalities at fifty dates and some units in them', async () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const page = model(seed, seed % 3 === 0 ? 'all' : 'nearest', seed % 4 === 1)
      const figures = pageFigures(rendered(page, locale), page.report, text)
      const measured = pageMeasures(rendered(page, locale))
      const lines = csvLines(await textFile(page, 'csv', locale))
      const csv = csvTable(lines, text)
      expect(tableFigures(csv, text)).toEqual(figures)
      const workbook = await file(page, 'xlsx', locale)
      expect(xlsxTable(workbook, text)).toEqual(csv)
      expect(xlsxMeasures(workbook, text)).toEqual(csvMeasures(lines, text))
      expect(measuredInTable(csvMeasures(lines, text), locale)).toEqual(measured)
      const json = await textFile(page, 'json', locale)
      expect(jsonFigures(json, text)).toEqual(figures)
      expect(jsonMeasures(json)).toEqual(measured)
      const paper = await readPaper(await file(page, 'pdf', locale))
      expect(paperFigures(paper, text)).toEqual(plainSpaces(figures))
      expect(paperMeasures(paper, text)).toEqual(plainSpaces(measured))
    }
  }, 90_000)

  it('tell the same date, version, definitions, fingerprint and hidden counts', async () => {
    const page = model(7, 'all')
    const html = words(rendered(page, locale))
    const lines = csvLines(await textFile(page, 'csv', locale))
    const json = JSON.parse(await textFile(page, 'json', locale))
    const about = xlsxSheets(await file(page, 'xlsx', locale)).get(text.sheets.about) ?? []
    const told = lines.filter(([key]) => key === text.csv.definition).map((line) => line[2])
    const facts = lines.slice(0, 10).map((line) => line[1] as string)
    const defined = about.filter(([key]) => key === text.csv.definition).map((line) => line[2])
    expect(defined).toEqual(told)
    const meanings = [...json.definitions, ...json.signs].map(({ meaning }) => meaning)
    expect(meanings).toEqual(told)
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
    expect(about.find(([key]) => key === text.csv.statusDate)?.[1]).toEqual({
      date: json.statusDate,
    })
    expect(about.find(([key]) => key === text.checksum)?.[1]).toBe(json.checksum)
    expect(json.contentVersion).toBe('v1c0ffee')
    const paper = await readPaper(await file(page, 'pdf', locale))
    for (const said of [
      ...told,
      facts[3] ?? '',
      facts[6] ?? '',
      ...facts.slice(8),
      cellsSaid(facts[7]),
    ])
      expect(onPaper(paper)).toContain(said?.replace('Leia ', '').replace(/\s/g, ' '))
    expect(text.hidden.cells(json.hidden.cells, json.hidden.of)).toBe(cellsSaid(facts[7]))
    expect(html).toContain(cellsSaid(facts[7]))
  })
})

describe('the paper', () => {
  it('tells what the page tells, in its order, and says what is drawn', async () => {
    const page = model(11, 'nearest')
    const html = rendered(page, 'nb')
    const paper = await readPaper(await file(page, 'pdf', 'nb'))
    const [story] = all(html, 'p', 'report__story').map(words)
    const said = (sentence: string | undefined) => sentence?.replace(/\s/g, ' ')
    expect([paper.title, paper.language]).toEqual(['Kompetanse i Tilfeldig kommune', 'nb-NO'])
    expect(paper.paragraphs.get('')?.[1]).toBe(said(story))
    const drawn = all(html, 'desc').map(words)
    expect(paper.alts).toEqual([...new Set(drawn)])
    const { completion, qualified, chart, units, measures } = texts.nb.reporting
    expect(paper.headings.slice(0, 6)).toEqual([
      completion,
      qualified,
      measures.titles.trend,
      chart.title,
      units.one,
      units.title,
    ])
    const bases = all(all(html, 'div', 'key-figures')[0], 'p', 'caption')
      .map(words)
      .map(said)
    const basis = (measure: string) => paper.paragraphs.get(measure)?.[1]
    expect([basis(completion), basis(qualified)]).toEqual(bases)
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

  it('needs neither script nor inline style: the one that copies shows its own button', () => {
    const html = renderToStaticMarkup(page(model(11, 'nearest'), 'nb'))
    expect(html).not.toContain('style=')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toMatch(/<button[^>]* hidden=""[^>]* data-copy=/)
  })

  it('draws the chart at two widths, each with its one-sentence alternative', () => {
    const html = rendered(model(11, 'nearest'), 'nb')
    const said = all(html, 'svg', 'chart').map((svg) => words(all(svg, 'desc')[0]))
    expect(said).toHaveLength(2 * new Set(said).size)
    for (const svg of all(html, 'svg', 'chart').slice(-2))
      expect(words(all(svg, 'desc')[0])).toMatch(/^Fullføringsgrad i \d+/)
  })
})

async function file(page: Page, written: ReportFormat, locale: Locale): Promise<Uint8Array> {
  const made = await writeReport(page.report, written, locale)
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}

async function textFile(page: Page, written: ReportFormat, locale: Locale): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file(page, written, locale))
}

/** All that is said outside tables. */
function onPaper({ paragraphs }: Paper): string {
  return [...paragraphs.values()].flat().join(' ')
}

/** «3 av 20 celler er skjult.» */
function cellsSaid(fact: string | undefined): string {
  return `${fact?.split('. ')[0]}.`
}

function model(seed: number, levels: Cut['levels'], inUnit = false): Page {
  const exact = { ...randomReport(seed, seed + 1), on: 20_000 + 31 * seed }
  // Renderers know both levels.
  const level = seed % 2 === 1 ? 'exact' : 'range'
  const report = protect(exact, { breakdown: 'range', whole: level })
  const whole = rowOfUnit(report, null)
  if (!whole) throw new Error('There is no first row.')
  const units = openable(report, whole)
  const under = (inUnit && units[1]?.unit) || null
  const row = rowOfUnit(report, under) ?? whole
  const cut = { levels, withUnits: true }
  const more = moreOf(seed, exact, report)
  const view = reportView(report, row, cut, titles(exact.courses), report, more)
  return {
    report: { ...view, checksum: `sum-of-${seed}` },
    choices: { ...CHOICES, on: view.on, dates: [view.on], units, under, levels },
  }
}

/** All that can be told besides rows; the period is asked for now and then. */
function moreOf(seed: number, { courses, on }: ExactReport, report: ProtectedReport): More {
  const [whole] = report.rows
  const told = (course: string | null) => (course ? whole?.courses[course] : whole?.all) ?? NONE
  const { all = NONE } = whole ?? {}
  return {
    measures: protectMeasures(randomMeasures(seed, courses), WIDTH),
    endings: protectEndings(randomEndings(seed, courses), WIDTH, told),
    months: randomMonths(seed, on),
    change: seed % 3 === 0 ? { since: on - 60, all, qualified: report.qualified } : null,
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
