import { expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { printable } from '#app/platform/typst/printable.ts'
import { typeset } from '#app/platform/typst/typst.server.ts'
import { readPaper } from '#tests/support/report-on-paper.ts'

const table = { title: 'Tabell', head: ['A', 'B'], rows: [{ level: 1, cells: ['a', 'b'] }] }
const bar = { name: 'Enhet', words: '40–50 %', range: { low: 40, high: 50 } }
const PAPER = {
  language: 'nb',
  title: 'Tittel',
  date: '2026-11-26',
  status: 'Status',
  foot: 'Leia.',
  facts: [],
  story: 'Historie',
  change: '',
  first: [],
  about: '',
  keyFigures: [],
  chart: { title: 'Figur', alt: 'En stolpe', caption: 'Stolpen', bars: [bar], whole: bar },
  tables: [table],
  measures: [{ ...table, finding: 'Funn', note: 'Status', drawing: null }],
  notes: [],
  definitions: { title: 'Regnet', items: [] },
  sees: table,
  privacy: { title: 'Personvern', lines: [] },
  checksum: { term: 'Sum', value: 'f00d', note: '' },
}

const set = (paper: object) => typeset('app/features/reporting/pdf/report.typ', paper, 'ua-1')

it('sets nothing that could not be read aloud', async () => {
  const chart = { ...PAPER.chart, alt: null }
  await expect(set({ ...PAPER, chart })).rejects.toThrow(/alt text/)
  await expect(set({ ...PAPER, title: '' })).rejects.toThrow(/title/)
})

it('sets the next report after one that failed, and several at once', async () => {
  await expect(set({})).rejects.toThrow()
  const stories = ['Én', 'To', 'Tre']
  const files = await Promise.all(stories.map((story) => set({ ...PAPER, story })))
  const papers = await Promise.all(files.map(readPaper))
  expect(papers.map(({ paragraphs }) => paragraphs.get('')?.[1])).toEqual(stories)
})

it('has a picture of every letter that it lets through', async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  const kept = all.filter((letter) => printable(letter) === letter)
  expect(kept.length).toBeGreaterThan(500)
  expect((await set({ ...PAPER, story: kept.join(' ') })).length).toBeGreaterThan(0)
})

it('lets all through that the reports say', () => {
  for (const { reporting, certificate } of Object.values(texts)) {
    const said = JSON.stringify({ reporting, certificate }).normalize('NFC')
    expect(printable(said)).toBe(said)
  }
})
