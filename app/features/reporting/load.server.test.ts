import { beforeAll, describe, expect, it } from 'vitest'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { GOLDEN, golden, goldenDatabase } from '#tests/factories/report-golden.ts'
import type { ExactReport } from './exact-report.ts'
import { countingUnits, type Tally } from './protection/count.ts'
import { sum } from './protection/sums.ts'
import { everyPart, type Part, treeOf } from './protection/tree.ts'

const scope = scopeOfOperator(GOLDEN)
let load: typeof import('./load.server.ts').loadExactReport

beforeAll(async () => {
  await goldenDatabase()
  load = (await import('./load.server.ts')).loadExactReport
})

describe.each(['2025-09-30', '2024-12-31'])('the golden people on %s', (date) => {
  const expected = golden.expected[date]
  let report: ExactReport
  let units: Map<string, Part>

  beforeAll(async () => {
    report = (await load(scope, parseDay(date) as number)) as ExactReport
    units = new Map(everyPart(treeOf(report)).map((part) => [part.id, part]))
  })

  it('counts people, completion and the fully qualified', () => {
    expect(report.people).toBe(expected.people)
    expect(share(tally(report, 'u1'))).toEqual(plain(expected.completion))
    expect(qualified(report, () => true)).toEqual(plain(expected.qualified))
  })

  it('counts each unit with all below it', () => {
    for (const { unit = '' } of golden.units) {
      const blocks = units.get(unit)?.blocks ?? []
      expect(share(tally(report, unit))).toEqual(plain(expected.completion_by_unit[unit]))
      expect(qualified(report, (group) => blocks.includes(group.unit))).toEqual(
        plain(expected.qualified_by_unit[unit]),
      )
    }
  })

  it('counts each course, in each unit', () => {
    for (const { course = '' } of golden.courses) {
      const shares = expected.completion_by_unit_and_course
      expect(share(tally(report, 'u1', course))).toEqual(
        plain(expected.completion_by_course[course]),
      )
      for (const { unit = '' } of golden.units)
        expect(share(tally(report, unit, course))).toEqual(plain(shares[unit][course]))
    }
  })

  it('counts each module', () => {
    for (const { module = '' } of golden.modules) {
      expect(share(countingUnits(report).module(module))).toEqual(
        plain(expected.coverage_by_module[module]),
      )
    }
  })

  it('counts each main role', () => {
    for (const role of Object.keys(expected.completion_by_main_role)) {
      const groups = report.groups.filter(({ mainRole }) => mainRole === role)
      const required = sum(groups, (group) => group.required)
      const valid = sum(groups, (group) => group.valid)
      expect(share({ required, valid })).toEqual(plain(expected.completion_by_main_role[role]))
    }
  })

  function tally(report: ExactReport, unit: string, course?: string): Tally {
    const courses = course ? [course] : report.courses.map(({ id }) => id)
    return countingUnits(report).courses(units.get(unit)?.blocks ?? [], courses)
  }
})

it('finds nothing where there is no municipality', async () => {
  expect(await load(scopeOfOperator('0000'), 20_000)).toBeUndefined()
})

function qualified({ groups }: ExactReport, wanted: (group: { unit: string }) => boolean) {
  const asked = groups.filter(wanted)
  return [sum(asked, (group) => group.qualified), sum(asked, ({ people }) => people)]
}

function share({ valid, required }: Tally) {
  return [valid, required]
}

function plain(expected: { numerator: number; denominator: number }) {
  return [expected.numerator, expected.denominator]
}
