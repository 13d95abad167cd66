import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clozeScore, orderingScore, quizScore, scenarioScore } from './score.ts'

const value = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  numerator / denominator
const counted = fc
  .integer({ min: 1, max: 12 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }))

describe('blanks', () => {
  it('score exactly what share is right: only all of them give 1, none gives 0, one more never less', () => {
    fc.assert(
      fc.property(counted, ({ n, k }) => {
        expect(clozeScore(k, n)).toEqual({ numerator: k, denominator: n })
        if (k < n) expect(value(clozeScore(k + 1, n))).toBeGreaterThan(value(clozeScore(k, n)))
      }),
    )
  })
})

describe('a way through a scenario', () => {
  const way = fc.record({
    longest: fc.integer({ min: 1, max: 8 }),
    steps: fc.integer({ min: 1, max: 8 }),
  })

  it('gives 1 only when every choice was good and none of the best way was left out', () => {
    fc.assert(
      fc.property(way, fc.nat({ max: 8 }), ({ longest, steps }, part) => {
        const good = Math.min(part, steps)
        const score = value(scenarioScore(good, steps, longest))
        expect(score).toBeLessThanOrEqual(1)
        expect(score === 1).toBe(good === steps && steps >= longest)
      }),
    )
  })

  it('never gives more for a detour or less for one more good choice', () => {
    fc.assert(
      fc.property(way, fc.nat({ max: 7 }), ({ longest, steps }, part) => {
        const good = Math.min(part, steps - 1)
        const score = value(scenarioScore(good, steps, longest))
        expect(value(scenarioScore(good, steps + 1, longest))).toBeLessThanOrEqual(score)
        expect(value(scenarioScore(good + 1, steps, longest))).toBeGreaterThan(score)
      }),
    )
  })
})

describe('an order', () => {
  it('turned round gives nothing, and the names of the items do not matter', () => {
    const items = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(items, fc.nat(), (right, turn) => {
        const given = [...right.slice(turn % right.length), ...right.slice(0, turn % right.length)]
        const renamed = (list: string[]) => list.map((item) => `#${right.indexOf(item)}`)
        expect(value(orderingScore(right, [...right].reverse()))).toBe(0)
        expect(orderingScore(renamed(right), renamed(given))).toEqual(orderingScore(right, given))
      }),
    )
  })
})

describe('a quiz', () => {
  const score = counted.map(({ n, k }) => ({ numerator: k, denominator: n }))
  const part = fc.record({ points: fc.integer({ min: 1, max: 10 }), score })

  it('is full only when every question is, and nothing only when every one is nothing', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (all) => {
        const whole = quizScore(all)
        expect(value(whole) === 1).toBe(all.every((one) => value(one.score) === 1))
        expect(whole.numerator === 0).toBe(all.every((one) => one.score.numerator === 0))
      }),
    )
  })

  it('never falls when one question scores more', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), part, score, (rest, one, other) => {
        const [low, high] = [one.score, other].sort((a, b) => value(a) - value(b))
        const withScore = (given: typeof low) =>
          value(quizScore([...rest, { points: one.points, score: given ?? other }]))
        expect(withScore(high)).toBeGreaterThanOrEqual(withScore(low))
      }),
    )
  })
})
