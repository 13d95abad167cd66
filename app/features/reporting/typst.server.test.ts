import { expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { readPaper } from '#tests/support/report-on-paper.ts'
import { printable } from './pdf/printable.ts'
import { typeset } from './typst.server.ts'

const table = { title: 'Tabell', head: ['A', 'B'], rows: [{ level: 1, cells: ['a', 'b'] }] }
const bar = { name: 'Enhet', words: '40–50 %', range: { low: 40, high: 50 } }
const PAPER = {
  language: 'nb',
  title: 'Tittel',
  status: 'Status',
  facts: [],
  story: 'Historie',
  keyFigures: [],
  chart: { title: 'Figur', alt: 'En stolpe', caption: 'Stolpen', bars: [bar], whole: bar },
  tables: [table],
  notes: [],
  definitions: { title: 'Regnet', items: [] },
  sees: table,
  privacy: { title: 'Personvern', lines: [] },
  checksum: { term: 'Sum', value: 'f00d', note: '' },
}

it('sets nothing that could not be read aloud', async () => {
  const chart = { ...PAPER.chart, alt: null }
  await expect(typeset(JSON.stringify({ ...PAPER, chart }))).rejects.toThrow(/alt text/)
  await expect(typeset(JSON.stringify({ ...PAPER, title: '' }))).rejects.toThrow(/title/)
  await expect(typeset(JSON.stringify({ ...PAPER, story: '😀' }))).rejects.toThrow(/font/)
})

it('sets the next report after one that failed, and several at once', async () => {
  await expect(typeset('{')).rejects.toThrow()
  const stories = ['Én', 'To', 'Tre']
  const files = await Promise.all(
    stories.map((story) => typeset(JSON.stringify({ ...PAPER, story }))),
  )
  const papers = await Promise.all(files.map(readPaper))
  expect(papers.map(({ paragraphs }) => paragraphs.get('')?.[1])).toEqual(stories)
})

it('has a picture of every letter that it lets through', async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  const kept = all.filter((letter) => printable(letter) === letter)
  expect(kept.length).toBeGreaterThan(500)
  expect(
    (await typeset(JSON.stringify({ ...PAPER, story: kept.join(' ') }))).length,
  ).toBeGreaterThan(0)
})

it('lets all through that the reports say', () => {
  for (const { reporting } of Object.values(texts)) {
    const said = JSON.stringify(reporting).normalize('NFC')
    expect(printable(said)).toBe(said)
  }
})
