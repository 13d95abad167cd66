import { describe, expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { type Figure, hidden } from './figure.ts'
import { gapFinding, largestGaps } from './plots.ts'
import type { ProtectedComparison, ProtectedGap, ProtectedMeasures } from './protected-measures.ts'
import { toldView, type ViewWhole } from './told.ts'

const COLUMNS = [
  { course: 'a', code: 'K1', title: 'A' },
  { course: 'b', code: 'K2', title: 'B' },
]
const TITLES = {
  courses: [],
  jobRoles: [{ id: 'clerk', title: 'Saksbehandler' }],
  competences: [{ id: 'file', title: 'Journalføre' }],
}

describe('the comparison with the region', () => {
  it('tells the own share as the rest of the report does, whatever it was in the night', () => {
    const now = { all: range(62), courses: { a: range(71), b: hidden('one-range') } }
    const region = [null, 'a', 'b'].map((course) => compared(course, range(40)))
    const told = toldView(night({ region }), COLUMNS, TITLES, now).region
    expect(told.map(({ code, own, share }) => [code, own, share])).toEqual([
      [null, range(62), 59],
      ['K1', range(71), 59],
    ])
  })
})

describe('the largest gaps', () => {
  it('are those in which someone may be below, and the finding is of the first', () => {
    const whole = gaps(range(0, 0), range(10), range(60))
    expect(largestGaps(whole).map(({ below }) => below)).toEqual([range(60), range(10)])
    expect(said(whole)).toContain('Saksbehandler: 60–61')
  })

  it('are none where nobody is below, and untold where too few hold each role', () => {
    expect(largestGaps(gaps(range(0, 0)))).toEqual([])
    expect(said(gaps(range(0, 0)))).toBe(texts.nb.reporting.measures.gap.none)
    expect(said(gaps(hidden('too-few')))).toBe(texts.nb.reporting.measures.gap.unknown)
  })
})

function said(whole: ViewWhole): string {
  return gapFinding(whole, { text: texts.nb.reporting } as Parameters<typeof gapFinding>[1])
}

function gaps(...shares: Figure[]): ViewWhole {
  const of = (below: Figure): ProtectedGap => ({
    jobRole: 'clerk',
    competence: 'file',
    target: 1,
    below,
    lacking: below,
  })
  return toldView(night({ gaps: shares.map(of) }), COLUMNS, TITLES, { all: range(1), courses: {} })
}

function night(some: Partial<ProtectedMeasures>) {
  const none = { gaps: [], waiting: [], voluntary: [], region: [], vulnerable: range(0, 0) }
  return { measures: { on: 20_000, ...none, ...some }, endings: [] }
}

function compared(course: string | null, own: Figure): ProtectedComparison {
  return { course, own, others: 17, share: 59, quartiles: [55, 59, 65] }
}

function range(low: number, high = low + 1): Figure {
  return { kind: 'range', required: 100, low, high, reason: null }
}
