import { describe, expect, it } from 'vitest'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Figure } from './figure.ts'
import { endingPlot, leavesOut } from './plots.ts'
import type { ReportView } from './view-model.ts'

const words = { text: texts.nb.reporting, format: format('nb') }
const range = (low: number, high: number): Figure => ({
  ...{ kind: 'range', required: 100, reason: null },
  low,
  high,
})
const plotOf = (...figures: Figure[]) => {
  const within = figures.map((figure, n) => ({ days: 30 * (n + 1), figure }))
  const whole = { endings: [{ code: 'K3', title: 'Forvalte felles arbeidsflyter', within }] }
  return endingPlot({ whole } as unknown as ReportView, words)
}

describe('the picture of what ends', () => {
  it('draws no bar from 0 to so much that it says nothing, and keeps what it says in words', () => {
    const plot = plotOf(range(0, 28), range(0, 10), range(5, 28))
    const [wide, narrow, begun] = plot?.courses[0]?.bars ?? []
    expect(wide).toMatchObject({ range: null, instead: words.text.measures.ending.tooWide })
    expect(wide?.words).toMatch(/0–28/)
    expect(narrow).toMatchObject({ range: { low: 0, high: 10 }, instead: null })
    expect(begun).toMatchObject({ range: { low: 5, high: 28 }, instead: null })
    expect(plot?.summary).toMatch(/0–28/)
    expect(plot && leavesOut(plot)).toBe(true)
  })

  it('leaves nothing out where all can be drawn', () => {
    const plot = plotOf(range(0, 4), range(4, 9))
    expect(plot && leavesOut(plot)).toBe(false)
  })
})
