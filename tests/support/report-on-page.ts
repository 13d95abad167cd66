import { expect } from 'vitest'
import type { SealedReport } from '#app/features/reporting/open-report.server.ts'
import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'

/** Of an HTML document. */
export type Element = {
  type: string
  tagName?: string
  properties?: object
  children?: Element[]
  value?: string
}
/** «row | what» → what is written there. */
export type Figures = Map<string, string>

/** Every figure that can be read on the page: «row | what» → what is written. */
export function pageFigures(html: Element, report: SealedReport, text: ReportingText): Figures {
  const figures: Figures = new Map()
  const [completion, qualified] = all(html, 'p', 'key-figure__value').map(words)
  const total = words(all(all(html, 'tfoot')[0], 'th')[0]?.children?.[0])
  figures.set(`${total} | ${text.csv.all}`, completion ?? '')
  figures.set(`${total} | ${text.qualified}`, qualified ?? '')
  for (const [row, what, written] of unitCells(html, report, text)) {
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

/** Every value of the measures on the page: «measure | row | column» → what is written. */
export function pageMeasures(html: Element): Figures {
  const tables = all(html, 'table', 'measured__table')
  return new Map(
    tables.flatMap((table) => {
      const title = words(all(table, 'caption')[0])
      const [, ...columns] = all(all(table, 'thead')[0], 'th').map(words)
      return all(all(table, 'tbody')[0], 'tr').flatMap((row) => {
        const [name, ...shown] = (row.children ?? []).map(words)
        return shown.map((one, at): [string, string] => [
          `${title} | ${name} | ${columns[at]}`,
          one,
        ])
      })
    }),
  )
}

function unitCells(
  html: Element,
  report: SealedReport,
  text: ReportingText,
): [string, string, string][] {
  return all(html, 'section', 'heat-region').flatMap((table) => cellsIn(table, report, text))
}

function cellsIn(
  table: Element,
  report: SealedReport,
  text: ReportingText,
): [string, string, string][] {
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

/** The elements of a kind within one, itself included. */
export function all(within: Element | undefined, tag: string, className?: string): Element[] {
  if (!within) return []
  const classes = Object(within.properties).className ?? []
  const own = within.tagName === tag && (!className || [classes].flat().includes(className))
  return [
    ...(own ? [within] : []),
    ...(within.children ?? []).flatMap((one) => all(one, tag, className)),
  ]
}

/** What can be read in an element. */
export function words(element: Element | undefined): string {
  if (!element) return ''
  if (element.type === 'text') return element.value ?? ''
  return (element.children ?? []).map(words).join('')
}
