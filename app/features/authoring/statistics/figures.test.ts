import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPair, correlation, noSums, wilson } from './figures.ts'

function correlationOf(pairs: (readonly [number, number])[]) {
  const sums = noSums()
  for (const [x, y] of pairs) addPair(sums, x, y)
  return correlation(sums)
}

describe('the interval of a share', () => {
  // Worked by hand: (0.8 + 3.8416/80 ± 1.96·√(32·8/64000 + 3.8416/6400)) / (1 + 3.8416/40).
  it('is Wilson’s', () => {
    const { share, low, high } = wilson(32, 40)
    expect([share, low, high].map((end) => end.toFixed(4))).toEqual(['0.8000', '0.6524', '0.8950'])
  })

  it('says of nobody that it may still be a few', () => {
    expect(wilson(0, 100).high).toBeCloseTo(3.8416 / 103.8416, 10)
    expect(wilson(100, 100).low).toBeCloseTo(100 / 103.8416, 10)
  })

  const sample = fc
    .integer({ min: 1, max: 5000 })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }))

  it('holds the share and stays within 0 and 1, whatever the numbers', () => {
    fc.assert(
      fc.property(sample, ({ count, of }) => {
        const { share, low, high } = wilson(count, of)
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true)
      }),
    )
  })

  it('rises with the count, and narrows when more people say the same', () => {
    fc.assert(
      fc.property(sample, ({ count, of }) => {
        const one = wilson(count, of)
        if (count < of) expect(wilson(count + 1, of).low).toBeGreaterThan(one.low)
        const more = wilson(count * 4, of * 4)
        expect(more.high - more.low).toBeLessThan(one.high - one.low)
      }),
    )
  })
})

describe('a correlation', () => {
  // By hand: means 2 and 2; Σxy 3, Σx² 5, Σy² 5 of (−1.5,−0.5,0.5,1.5) and (−1.5,0.5,−0.5,1.5) → 4/5.
  it('is Pearson’s, with Fisher’s interval', () => {
    const found = correlationOf([
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 4],
    ])
    expect(found?.r).toBeCloseTo(0.8, 12)
    expect(found?.low).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.96), 12)
    expect(found?.high).toBeCloseTo(Math.tanh(Math.atanh(0.8) + 1.96), 12)
  })

  it('is none where one side does not vary, or with three pairs', () => {
    expect(correlationOf(Array.from({ length: 40 }, (_, i) => [0.1 + 0.2, i] as const))).toBeNull()
    expect(
      correlationOf([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull()
  })

  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 4,
    maxLength: 60,
  })

  it('lies in its interval within −1 and 1, and turns with the sign', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const found = correlationOf(sample)
        if (!found) return
        expect(-1 <= found.low && found.low <= found.r).toBe(true)
        expect(found.r <= found.high && found.high <= 1).toBe(true)
        const turned = correlationOf(sample.map(([x, y]) => [-x, y] as const))
        expect(turned?.r).toBeCloseTo(-found.r, 10)
      }),
    )
  })
})
