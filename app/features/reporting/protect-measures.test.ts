import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { golden } from '#tests/factories/report-golden.ts'
import { hidden, percentages } from './figure.ts'
import { comparisonWith } from './measures/region.ts'
import { medianOf, throughBy } from './measures/waiting.ts'
import type { Measures, Whole } from './measures.ts'
import { protectEndings, protectMeasures } from './protect-measures.ts'

const WIDTH = 8
const people = 200
const exact = (required: number, valid: number) =>
  ({ kind: 'exact', required, low: valid, high: valid, reason: null }) as const

function measures(given: Partial<Measures>): Measures {
  const none = { gaps: [], waiting: [], functions: { of: 0, vulnerable: 0 }, voluntary: [] }
  return { on: 20_000, people, ...none, own: null, others: [], ...given }
}

function whole(municipality: string, people: number, required: number, valid: number): Whole {
  return { municipality, name: municipality, people, required, valid, courses: [] }
}

describe('the comparison with the region', () => {
  const others = golden.others.map(({ municipality = '', required, valid }) =>
    whole(municipality, 30, Number(required), Number(valid)),
  )

  it('is what was worked out by hand', () => {
    const { difference, others_completion, quartiles_of_others } =
      golden.expected['2025-09-30'].region
    const comparison = comparisonWith(others)
    expect(comparison?.share).toBeCloseTo(others_completion.value, 6)
    expect(65 / 101 - (comparison?.share ?? 0)).toBeCloseTo(difference, 6)
    comparison?.quartiles.forEach((one, at) => {
      expect(one).toBeCloseTo(quartiles_of_others[at], 6)
    })
  })

  it('is told in whole percent, with the own share as a range', () => {
    const { region } = protectMeasures(measures({ own: whole('9999', 28, 101, 65), others }), WIDTH)
    expect(region).toEqual([
      {
        course: null,
        own: { kind: 'range', required: 101, low: 62, high: 69, reason: null },
        others: 6,
        share: 72,
        quartiles: [64, 75, 80],
      },
    ])
  })

  it('needs five others of ten people each, and ten own', () => {
    const compare = (own: Whole, others: Whole[]) =>
      protectMeasures(measures({ own, others }), WIDTH).region
    const own = whole('9999', 28, 101, 65)
    expect(compare(own, others.slice(2))).toEqual([])
    const small = others.map((one, at) => (at < 2 ? { ...one, people: 9 } : one))
    expect(compare(own, small)).toEqual([])
    expect(compare(whole('9999', 9, 101, 65), others)).toEqual([])
  })

  it('does not say who the others are, or in which order', () => {
    const told = (list: Whole[]) =>
      protectMeasures(measures({ own: whole('9999', 28, 101, 65), others: list }), WIDTH).region
    expect(told([...others].reverse())).toEqual(told(others))
  })
})

describe('a protected count', () => {
  it('always holds the true one, in a range at least as wide as all others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.nat(400), (of, drawn) => {
        const below = drawn % (of + 1)
        const gap = { jobRole: 'r', competence: 'c', target: 1, people: of, below, lacking: below }
        const [told] = protectMeasures(measures({ gaps: [gap] }), WIDTH).gaps
        if (told?.below.kind !== 'range') {
          expect(of).toBeLessThan(2 * WIDTH)
          return
        }
        expect(told.below.low).toBeLessThanOrEqual(below)
        expect(told.below.high).toBeGreaterThanOrEqual(below)
        expect(told.below.high - told.below.low).toBeGreaterThanOrEqual(WIDTH - 1)
      }),
    )
  })

  it('is hidden for fewer than ten people', () => {
    const gap = { jobRole: 'r', competence: 'c', target: 3, people: 9, below: 9, lacking: 27 }
    const [told] = protectMeasures(measures({ gaps: [gap] }), WIDTH).gaps
    expect([told?.below, told?.lacking]).toEqual([hidden('too-few'), hidden('too-few')])
  })
})

describe('sårbarhet', () => {
  it('is a count of five functions or more', () => {
    const told = (of: number, staff = people) =>
      protectMeasures(measures({ functions: { of, vulnerable: 2 }, people: staff }), WIDTH)
    expect(told(11).vulnerable).toEqual(exact(11, 2))
    expect(told(4).vulnerable).toEqual(hidden('too-few'))
    expect(told(11, 9).vulnerable).toEqual(hidden('too-few'))
  })
})

const curves = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.boolean()), {
    minLength: 40,
    maxLength: 120,
  })
  .map((seen) => {
    const days = [...new Set(seen.map(([day]) => day))].sort((a, b) => a - b)
    return days.map((day): [number, number, number] => {
      const here = seen.filter((one) => one[0] === day)
      return [day, here.filter(([, met]) => met).length, here.length]
    })
  })

describe('time to competence', () => {
  const told = (days: [number, number, number][], peopleMet = 20) =>
    protectMeasures(measures({ waiting: [{ course: 'k', people: 40, peopleMet, days }] }), WIDTH)
      .waiting[0]

  it('holds the true share at each told day, and the true median', () => {
    fc.assert(
      fc.property(curves, (days) => {
        const waiting = told(days)
        const seen = days.reduce((all, [, , count]) => all + count, 0)
        for (const { day, through } of waiting?.steps ?? []) {
          const share = percentages(through)
          const truth = 100 * throughBy(days, day)
          expect(share?.low).toBeLessThanOrEqual(truth + 100 / seen)
          expect(share?.high).toBeGreaterThanOrEqual(truth - 100 / seen)
        }
        const median = medianOf(days) ?? Number.POSITIVE_INFINITY
        const shown = waiting?.median
        if (shown?.kind === 'days') {
          expect(median).toBeGreaterThanOrEqual(shown.low)
          expect(median).toBeLessThanOrEqual(shown.high)
        } else if (shown?.kind === 'after') expect(median).toBeGreaterThanOrEqual(shown.low)
        else if (shown?.kind === 'not-reached') expect(median).toBeGreaterThan(shown.by)
      }),
    )
  })

  it('is hidden until ten people are through something', () => {
    const waiting = told([[30, 9, 40]], 9)
    expect(waiting?.median).toEqual({ kind: 'hidden', reason: 'too-few' })
    expect(waiting?.steps.every(({ through }) => through.kind === 'hidden')).toBe(true)
  })

  it('is «not reached» while fewer than half are surely through', () => {
    expect(
      told([
        [30, 5, 5],
        [500, 0, 100],
      ])?.median,
    ).toEqual({ kind: 'not-reached', by: 360 })
  })
})

describe('what ends soon', () => {
  const ending = { course: null, people, valid: 300, within: [3, 20, 40] }

  it('is a range of a told whole', () => {
    const [all] = protectEndings([ending], WIDTH, () => exact(400, 300))
    expect(all?.within.map(({ days, figure }) => [days, figure.low, figure.high])).toEqual([
      [30, 0, 7],
      [60, 16, 23],
      [90, 40, 47],
    ])
    expect(all?.within.every(({ figure }) => figure.required === 300)).toBe(true)
  })

  it('tells no more of the whole than is told elsewhere', () => {
    const whole = { kind: 'range', required: 400, low: 296, high: 303, reason: null } as const
    const other = { ...ending, valid: 303 }
    const [a, b] = [ending, other].map((one) => protectEndings([one], WIDTH, () => whole))
    expect(a?.[0]?.within[1]).toEqual(b?.[0]?.within[1])
    expect(protectEndings([ending], WIDTH, () => hidden('together'))[0]?.within[0]?.figure).toEqual(
      hidden('together'),
    )
  })

  it('keeps its percent true, whatever the whole is within its range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 300 }),
        fc.nat(100),
        fc.nat(7),
        (valid, ends, off) => {
          const whole = {
            kind: 'range',
            required: 400,
            low: valid - off,
            high: valid - off + 7,
          } as const
          const one = { course: null, people, valid, within: [ends, ends, ends] }
          const [told] = protectEndings([one], WIDTH, () => ({ ...whole, reason: null }))
          const share = percentages(told?.within[0]?.figure ?? hidden('too-few'))
          expect(share?.low).toBeLessThanOrEqual((100 * ends) / valid)
          expect(share?.high).toBeGreaterThanOrEqual((100 * ends) / valid)
        },
      ),
    )
  })
})
