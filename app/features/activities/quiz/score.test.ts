import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clozeScore,
  matchingScore,
  multipleScore,
  orderingScore,
  passes,
  quizScore,
  scenarioScore,
} from './score.ts'

const value = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  numerator / denominator
const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`)
const between0And1 = (score: { numerator: number; denominator: number }) => {
  expect(score.numerator).toBeGreaterThanOrEqual(0)
  expect(score.numerator).toBeLessThanOrEqual(score.denominator)
  expect(score.denominator).toBeGreaterThan(0)
}

const choice = fc.integer({ min: 2, max: 8 }).chain((n) =>
  fc.record({
    all: fc.constant(names(n)),
    right: fc.subarray(names(n), { minLength: 1, maxLength: n - 1 }),
    ticked: fc.subarray(names(n)),
  }),
)

describe('several right choices', () => {
  it('stays between 0 and 1, and only the key gives 1', () => {
    fc.assert(
      fc.property(choice, ({ all, right, ticked }) => {
        const score = multipleScore(all, right, ticked)
        between0And1(score)
        expect(value(score) === 1).toBe(right.join() === ticked.join())
      }),
    )
  })

  it('gives nothing for ticking all or none', () => {
    fc.assert(
      fc.property(choice, ({ all, right }) => {
        expect(value(multipleScore(all, right, all))).toBe(0)
        expect(value(multipleScore(all, right, []))).toBe(0)
      }),
    )
  })

  it('never falls when one more right choice is ticked or one wrong tick is taken away', () => {
    fc.assert(
      fc.property(choice, ({ all, right, ticked }) => {
        const score = value(multipleScore(all, right, ticked))
        for (const id of all) {
          const good = right.includes(id)
          if (good === ticked.includes(id)) continue
          const better = good ? [...ticked, id] : ticked.filter((other) => other !== id)
          expect(value(multipleScore(all, right, better))).toBeGreaterThanOrEqual(score)
        }
      }),
    )
  })

  it('does not depend on the order of the choices', () => {
    fc.assert(
      fc.property(choice, ({ all, right, ticked }) => {
        const turned = multipleScore(
          [...all].reverse(),
          [...right].reverse(),
          [...ticked].reverse(),
        )
        expect(value(turned)).toBe(value(multipleScore(all, right, ticked)))
      }),
    )
  })

  it('gives half of the worth for one of two right', () => {
    expect(multipleScore(names(4), ['c0', 'c1'], ['c0'])).toEqual({ numerator: 2, denominator: 4 })
    expect(multipleScore(names(5), ['c0', 'c1', 'c2'], ['c0', 'c1', 'c4'])).toEqual({
      numerator: 1,
      denominator: 6,
    })
  })
})

const orders = fc
  .integer({ min: 3, max: 7 })
  .chain((n) =>
    fc.tuple(
      fc.shuffledSubarray(names(n), { minLength: n }),
      fc.shuffledSubarray(names(n), { minLength: n }),
    ),
  )

describe('ordering', () => {
  it('stays between 0 and 1, and only the right order gives 1', () => {
    fc.assert(
      fc.property(orders, ([right, given]) => {
        const score = orderingScore(right, given)
        between0And1(score)
        expect(value(score) === 1).toBe(right.join() === given.join())
      }),
    )
  })

  it('never falls when two neighbours in the wrong order change places', () => {
    fc.assert(
      fc.property(orders, ([right, given]) => {
        const at = given.findIndex(
          (id, i) => i > 0 && right.indexOf(given[i - 1] as string) > right.indexOf(id),
        )
        if (at < 0) return
        const better = [
          ...given.slice(0, at - 1),
          given[at],
          given[at - 1],
          ...given.slice(at + 1),
        ] as string[]
        expect(value(orderingScore(right, better))).toBeGreaterThanOrEqual(
          value(orderingScore(right, given)),
        )
      }),
    )
  })

  it.each([3, 4, 5, 6])('gives %i items in blind order the mean that the design promises', (n) => {
    const right = names(n)
    const all = permutations(right).map((given) => value(orderingScore(right, given)))
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length
    expect(mean).toBeLessThan(0.285)
    expect(mean).toBeGreaterThan(0.14)
  })
})

const placings = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 2, maxLength: 7 })
  .map((rows) => {
    const record = (side: 0 | 1) =>
      Object.fromEntries(rows.map((row, i) => [`r${i}`, `o${row[side]}`]))
    return { pairs: { ...record(0), r0: 'only' }, given: record(1) }
  })
  .filter(({ pairs }) => new Set(Object.values(pairs)).size > 1)

describe('matching', () => {
  it('stays between 0 and 1, and only the key gives 1', () => {
    fc.assert(
      fc.property(placings, ({ pairs, given }) => {
        between0And1(matchingScore(pairs, given))
        expect(value(matchingScore(pairs, pairs))).toBe(1)
        expect(value(matchingScore(pairs, given)) === 1).toBe(
          JSON.stringify(pairs) === JSON.stringify(given),
        )
      }),
    )
  })

  it('gives nothing for one answer in every row', () => {
    fc.assert(
      fc.property(placings, ({ pairs }) => {
        for (const option of Object.values(pairs)) {
          const same = Object.fromEntries(Object.keys(pairs).map((row) => [row, option]))
          expect(value(matchingScore(pairs, same))).toBe(0)
        }
      }),
    )
  })

  it('never falls when one more row is right', () => {
    fc.assert(
      fc.property(placings, ({ pairs, given }) => {
        for (const row of Object.keys(pairs)) {
          const better = { ...given, [row]: pairs[row as keyof typeof pairs] as string }
          expect(value(matchingScore(pairs, better))).toBeGreaterThanOrEqual(
            value(matchingScore(pairs, given)),
          )
        }
      }),
    )
  })
})

describe('cloze and scenario', () => {
  it('counts right blanks', () => {
    expect(clozeScore(2, 3)).toEqual({ numerator: 2, denominator: 3 })
  })

  it('divides good choices by the longer of the way taken and the longest good way', () => {
    expect(value(scenarioScore(2, 2, 2))).toBe(1)
    expect(value(scenarioScore(2, 3, 2))).toBeCloseTo(2 / 3)
    expect(value(scenarioScore(1, 1, 2))).toBe(0.5)
  })
})

describe('the score of a quiz', () => {
  const parts = fc.array(
    fc
      .record({
        points: fc.integer({ min: 1, max: 10 }),
        denominator: fc.integer({ min: 1, max: 42 }),
        part: fc.nat(),
      })
      .map(({ points, denominator, part }) => ({
        points,
        score: { numerator: part % (denominator + 1), denominator },
      })),
    { minLength: 1, maxLength: 30 },
  )

  it('is the mean by points, in whole numbers that a database can hold', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const score = quizScore(list)
        between0And1(score)
        const points = list.reduce((sum, one) => sum + one.points, 0)
        const mean = list.reduce((sum, one) => sum + one.points * value(one.score), 0) / points
        expect(value(score)).toBeCloseTo(mean, 9)
        expect(Number.isSafeInteger(score.denominator)).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the questions', () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(quizScore([...list].reverse())).toEqual(quizScore(list))
      }),
    )
  })

  it('passes exactly at the mark, where floating point would not', () => {
    const third = { points: 1, score: { numerator: 1, denominator: 3 } }
    const score = quizScore([third, third, third])
    expect(score).toEqual({ numerator: 1, denominator: 3 })
    expect(passes({ numerator: 7, denominator: 10 }, 70)).toBe(true)
    expect(passes({ numerator: 699_999, denominator: 1_000_000 }, 70)).toBe(false)
  })
})

function permutations(items: string[]): string[][] {
  if (items.length < 2) return [items]
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  )
}
