import { describe, expect, it } from 'vitest'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { MEASURES } from './measures-in.ts'
import { asOfText, noteText, tableText } from './sentences.ts'
import type { ReportView, ViewRow } from './view-model.ts'

const words = { text: texts.nb.reporting, format: format('nb') }
const { nightly, held, cohort } = words.text.measures
const day = words.format.day

const rows = [{}] as ViewRow[]
const view = (some: Partial<ReportView>) =>
  ({ on: 20_000, rowsOn: 19_999, cohortOn: 20_000, rows, roles: [], ...some }) as ReportView

describe('what is said of a table', () => {
  it('is that its rows are of the night before the totals, or of an earlier one', () => {
    expect(tableText(view({}), words)).toBe(nightly(day(19_999)))
    expect(tableText(view({ rowsOn: 19_990 }), words)).toBe(held(day(19_990)))
  })

  it('is nothing of rows where none are shown, or all is of one day', () => {
    expect(tableText(view({ rows: [] }), words)).toBe('')
    expect(tableText(view({ rowsOn: 20_000 }), words)).toBe('')
  })

  it('is whom it is about, when that is not those employed on its day', () => {
    const total = { people: 42 } as ViewRow
    const said = tableText(view({ rowsOn: 20_000, cohortOn: 19_900, total }), words)
    expect(said).toBe(cohort(words.text.people('42'), day(19_900)))
  })
})

describe('the day of a measure', () => {
  const whole = { on: 19_999 } as ReportView['whole']

  it('is told of what is worked out at night, and of nothing else', () => {
    const told = MEASURES.filter((measure) => asOfText(measure, view({ whole }), words) !== '')
    expect(told).toEqual(['ending', 'vulnerable', 'waiting', 'gap', 'voluntary'])
    expect(asOfText('gap', view({ whole }), words)).toContain(day(19_999))
  })

  it('is not told before the first night, nor of a part of the municipality', () => {
    const before = { on: null } as ReportView['whole']
    expect(asOfText('gap', view({ whole: before }), words)).toBe('')
    expect(asOfText('gap', view({ whole: null }), words)).toBe('')
  })
})

describe('a trend that fell', () => {
  const month = (on: number, required: number, low: number) => ({
    ...{ on, frozen: true, others: null },
    all: { kind: 'exact' as const, required, low, high: low, reason: null },
  })
  const told = (...months: ReturnType<typeof month>[]) => noteText('trend', view({ months }), words)

  it('is told with what more was required then, where it was a tenth or more', () => {
    const said = told(month(1, 100, 50), month(32, 150, 55), month(60, 300, 60))
    const { raised } = words.text.measures.trend
    expect(said).toBe(raised(day(32), day(60), '150', '300'))
  })

  it('is not explained by requirements that stood still, nor is a rise', () => {
    expect(told(month(1, 100, 50), month(32, 105, 30))).toBe('')
    expect(told(month(1, 100, 50), month(32, 200, 110))).toBe('')
    expect(told(month(1, 0, 0), month(32, 200, 10))).toBe('')
  })
})
