import { describe, expect, it } from 'vitest'
import type { ExactReport } from './exact-report.ts'
import { type Published, publishNext } from './publication.ts'

const FIRST = 20_000
/** Ranges are four required modules wide: 0–3, 4–7, 8–11 missing … */
const asked = 70

/** One unit and one course of one module, of which so many are missing. */
function report(
  missing: number,
  on: number,
  { people = asked, cohortOn = FIRST } = {},
): ExactReport {
  const alike = { unit: 'u', mainRole: 'r', courses: ['k'], people }
  const valid = people - missing
  const tally = { required: people, valid }
  return {
    municipality: { number: '9998', name: 'Tilfeldig' },
    ...{ on, cohortOn, people },
    units: [{ id: 'u', parent: null, name: 'Enhet' }],
    groups: [{ ...alike, ...tally, qualified: valid, held: { 'k/1': valid } }],
    cells: [{ unit: 'u', module: 'k/1', ...tally }],
    roleCells: [{ mainRole: 'r', module: 'k/1', ...tally }],
    courses: [{ id: 'k', modules: ['k/1'] }],
  }
}

/** Day of the table that stands after these nights. */
function standing(...nights: ExactReport[]): number | undefined {
  const earlier: Published[] = []
  for (const exact of nights) earlier.push(publishNext(exact, [...earlier]))
  return earlier.at(-1)?.report.on
}

describe('the next night', () => {
  it('shows tonight when nothing, or something, has changed', () => {
    expect(standing(report(9, FIRST), report(9, FIRST + 1))).toBe(FIRST + 1)
    expect(standing(report(9, FIRST), report(7, FIRST + 1))).toBe(FIRST + 1)
  })

  it('keeps to the width of the night before', () => {
    const first = publishNext(report(9, FIRST), [])
    const wide = { ...first, report: { ...first.report, width: 8, wholeWidth: 8 } }
    const { report: next } = publishNext(report(9, FIRST + 1), [wide])
    expect([next.width, next.wholeWidth]).toEqual([8, 8])
  })
})

describe('a turn of the cohort', () => {
  const turned = (missing: number, people: number) =>
    report(missing, FIRST + 1, { people, cohortOn: FIRST + 1 })

  it('is not shown where it would tell of the one who left', () => {
    // From 8–11 to 4–7 missing by one person: there were eight, and the one was among them.
    expect(standing(report(8, FIRST), turned(7, asked - 1))).toBe(FIRST)
  })

  it('is shown where those who left may as well have passed', () => {
    expect(standing(report(9, FIRST), turned(8, asked - 1))).toBe(FIRST + 1)
    expect(standing(report(10, FIRST), turned(6, asked - 6))).toBe(FIRST + 1)
  })

  it('knows newcomers from those who stayed, even when as many came as left', () => {
    const came = [{ unit: 'u', mainRole: 'r', courses: ['k'], people: 1 }]
    const before = publishNext(report(8, FIRST), [])
    const after = turned(7, asked)
    expect(publishNext(after, [before], came).report.on).toBe(FIRST)
    expect(publishNext(turned(9, asked), [before], came).report.on).toBe(FIRST + 1)
  })

  it('waits until it can be shown', () => {
    const nights = [report(8, FIRST), turned(7, asked - 1)]
    expect(standing(...nights, { ...turned(7, asked - 1), on: FIRST + 2 })).toBe(FIRST)
    expect(standing(...nights, { ...turned(4, asked - 1), on: FIRST + 3 })).toBe(FIRST + 3)
  })
})
