import { beforeAll, describe, expect, it } from 'vitest'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { GOLDEN, golden, goldenDatabase, goldenRules } from '#tests/factories/report-golden.ts'
import { medianOf, stepsOf } from './measures/waiting.ts'
import { HORIZONS, type Measures } from './measures.ts'

const scope = scopeOfOperator(GOLDEN)
let load: typeof import('./measures.server.ts')
let endings: typeof import('./endings.server.ts').loadEndings

beforeAll(async () => {
  await goldenDatabase()
  load = await import('./measures.server.ts')
  endings = (await import('./endings.server.ts')).loadEndings
})

describe.each(['2025-09-30', '2024-12-31'])('the golden people on %s', (date) => {
  const on = parseDay(date) as number
  const expected = golden.expected[date]
  let measures: Measures

  beforeAll(async () => {
    measures = await load.loadMeasures(scope, on, { rules: goldenRules(on) })
  })

  it('are counted, obliged or not', () => {
    expect(measures.people).toBe(expected.people)
  })

  it('have these gaps in each role and competence', () => {
    const told = measures.gaps.map((gap) => ({
      job_role: gap.jobRole,
      competence: gap.competence,
      target: gap.target,
      people: gap.people,
      sum_of_gaps: gap.lacking,
      mean_gap: Number((gap.lacking / gap.people).toFixed(6)),
      below_target: gap.below,
    }))
    expect(told).toEqual(expect.arrayContaining(expected.gap))
    expect(told).toHaveLength(expected.gap.length)
  })

  it('leave these functions to one or none', () => {
    const { numerator, denominator } = expected.vulnerable
    expect(measures.functions).toEqual({ vulnerable: numerator, of: denominator })
  })

  it('came through each module in these days', async () => {
    const modules = await load.loadWaitingByModule(scope, on)
    for (const [module, told] of Object.entries<Told>(expected.time_to_competence)) {
      const days = modules.get(module) ?? []
      expect([module, ...days.flatMap(spread)]).toEqual([module, ...told.observations])
      expect(medianOf(days)).toBe(told.median_days)
      const through = stepsOf(days).at(-1)?.through ?? 0
      expect(1 - through).toBeCloseTo(told.survival_at_end, 6)
    }
  })

  it('hold passes that end soon', async () => {
    const [all, ...courses] = await endings(scope, on)
    HORIZONS.forEach((days, index) => {
      const { numerator, denominator } = expected.expiring[days]
      expect([all?.within[index], all?.valid]).toEqual([numerator, denominator])
      expect(courses.reduce((sum, { within }) => sum + (within[index] ?? 0), 0)).toBe(numerator)
    })
  })

  it('are the sums of their municipality', () => {
    const { numerator, denominator } = expected.completion
    expect(measures.own).toMatchObject({ valid: numerator, required: denominator })
    for (const { course, valid, required } of measures.own?.courses ?? []) {
      const { numerator, denominator } = expected.completion_by_course[course]
      expect([course, valid, required]).toEqual([course, numerator, denominator])
    }
    expect(measures.others).toEqual([])
  })
})

it('counts voluntary passes among those of whom they are not required', async () => {
  const on = parseDay('2025-09-30') as number
  const { voluntary } = await load.loadMeasures(scope, on, { rules: goldenRules(on) })
  // p24 alone took K9; K1 is voluntary for the apprentice p30 only, who passed one of two modules.
  expect(voluntary).toContainEqual({ course: 'K9', people: 29, modules: 29, passed: 1 })
  expect(voluntary).toContainEqual({ course: 'K1', people: 1, modules: 2, passed: 1 })
})

type Told = {
  observations: [number, boolean][]
  median_days: number | null
  survival_at_end: number
}

function spread([day, met, seen]: [number, number, number]): [number, boolean][] {
  return Array.from({ length: seen }, (_, index) => [day, index >= seen - met])
}
