import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe('a series as median and p95', () => {
  it('takes both by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(spread(hundred, 'ms')).toEqual({ value: 50, p95: 95, unit: 'ms' })
    expect(spread([7], 'ms')).toEqual({ value: 7, p95: 7, unit: 'ms' })
  })

  it('gives numbers that were measured, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (series) => {
        const { value, p95 } = spread(series, 'ms')
        expect(series).toContain(value)
        expect(series).toContain(p95)
        expect(spread([...series].reverse(), 'ms')).toEqual({ value, p95, unit: 'ms' })
      }),
    )
  })
})
