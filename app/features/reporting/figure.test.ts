import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { type Figure, hidden, NONE, percentages } from './figure.ts'
import { figureText } from './wording.ts'

const share = (kind: 'exact' | 'range', low: number, high: number, required: number): Figure => ({
  kind,
  required,
  low,
  high,
  reason: null,
})
const range = (low: number, high: number, required: number) => share('range', low, high, required)
const exact = (valid: number, required: number) => share('exact', valid, valid, required)

describe('a share in whole percent', () => {
  it('is rounded outwards when it is a range', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (low, wide, rest) => {
        const required = low + wide + rest + 1
        const percent = percentages(range(low, low + wide, required))
        expect(percent?.low).toBeLessThanOrEqual((100 * low) / required)
        expect(percent?.high).toBeGreaterThanOrEqual((100 * (low + wide)) / required)
      }),
    )
  })

  it('is none or all only when it is', () => {
    expect(percentages(exact(1, 1000))).toEqual({ low: 1, high: 1 })
    expect(percentages(exact(999, 1000))).toEqual({ low: 99, high: 99 })
    expect(percentages(exact(0, 7))).toEqual({ low: 0, high: 0 })
    expect(percentages(exact(7, 7))).toEqual({ low: 100, high: 100 })
  })
})

it.each([
  [range(70, 78, 100), '70–78\u00a0%'],
  [exact(3, 4), '75\u00a0%'],
  [NONE, '–'],
  [hidden('too-few'), ':'],
  [hidden('together'), ':'],
  [hidden('whole-only'), ':'],
  [hidden('one-range'), 'for få til tall'],
])('%j is written «%s»', (figure, written) => {
  expect(figureText(figure, texts.nb.reporting)).toBe(written)
})
