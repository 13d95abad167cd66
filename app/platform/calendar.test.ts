import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, isoDay, monthEnd, parseDay, startOf } from './calendar.ts'

const day = (text: string) => parseDay(text) as number

describe('days in Oslo', () => {
  it('turn at midnight in Oslo, summer and winter', () => {
    expect(isoDay(dayOf(Date.parse('2026-07-01T21:59:59Z')))).toBe('2026-07-01')
    expect(isoDay(dayOf(Date.parse('2026-07-01T22:00:00Z')))).toBe('2026-07-02')
    expect(isoDay(dayOf(Date.parse('2026-12-31T23:00:00Z')))).toBe('2027-01-01')
  })

  it('begin at the first instant that is theirs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 40_000 }), (n) => {
        expect([dayOf(startOf(n)), dayOf(startOf(n) - 1)]).toEqual([n, n - 1])
      }),
    )
  })

  it('are read and written alike', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 80_000 }), (n) => parseDay(isoDay(n)) === n))
  })

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1'])('«%s» is no day', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('clamp to the last of a shorter month', () => {
    expect(isoDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(isoDay(addMonths(day('2023-02-28'), 12))).toBe('2024-02-28')
    expect(isoDay(addMonths(day('2025-08-31'), 36))).toBe('2028-08-31')
  })

  it('know the end of their month', () => {
    expect(isoDay(monthEnd(day('2024-02-10')))).toBe('2024-02-29')
    expect(isoDay(monthEnd(day('2026-12-31')))).toBe('2026-12-31')
  })
})
