import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import { courseOf } from '#tests/factories/learning.ts'
import { grantsOf, type Pass } from './grants.ts'

const course = courseOf('k', { a: [], b: [], c: [] })
course.modules[2] = { ...course.modules[2], optional: true } as (typeof course.modules)[number]

function pass(module: string, passedOn: number, endsOn = NEVER, revision = 1): Pass {
  return { module: `k/${module}`, revision, passedOn, endsOn, expiresOn: endsOn }
}
const periods = (passes: Pass[]) => grantsOf(course, passes).map(({ from, to }) => [from, to])

describe('a grant', () => {
  it('is earned by the last required module, for as long as that one lasts', () => {
    expect(periods([pass('a', 10, 50), pass('b', 20, 60)])).toEqual([[20, 60]])
    expect(periods([pass('a', 10), pass('c', 20)])).toEqual([])
  })

  it('says what it was earned by and what it gives', () => {
    const [grant] = grantsOf(course, [pass('b', 20, 60, 2), pass('a', 10, 50)])
    expect(grant?.modules).toEqual([
      { id: 'k/a', revision: 1 },
      { id: 'k/b', revision: 2 },
    ])
    expect(grant?.competences).toEqual([{ id: 'journalforing', level: 1 }])
  })

  it('is not earned on the day on which another module ends', () => {
    expect(periods([pass('a', 10, 20), pass('b', 20, 70)])).toEqual([])
    expect(periods([pass('a', 10, 21), pass('b', 20, 70)])).toEqual([[20, 70]])
  })

  it('is earned anew only when every module was passed after the last one', () => {
    const first = [pass('a', 10, 50), pass('b', 20, 60)]
    expect(periods([...first, pass('a', 40, 80)])).toEqual([[20, 60]])
    expect(periods([...first, pass('a', 40, 80), pass('b', 45, 85)])).toEqual([
      [20, 60],
      [45, 85],
    ])
  })

  it('stays when a module gets a new revision, which must be passed for the next one', () => {
    const outdated = { ...pass('a', 10, 60), endsOn: 30 }
    expect(periods([outdated, pass('b', 20, 60)])).toEqual([[20, 60]])
    expect(periods([outdated, pass('b', 40, 80)])).toEqual([])
  })
})

const somePasses = fc.array(
  fc
    .record({
      module: fc.constantFrom('a', 'b', 'c'),
      passedOn: fc.integer({ min: 0, max: 40 }),
      lasts: fc.integer({ min: 1, max: 30 }),
      stands: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ module, passedOn, lasts, stands }) => ({
      ...pass(module, passedOn, passedOn + lasts),
      endsOn: passedOn + Math.min(lasts, stands),
    })),
  { maxLength: 12 },
)

describe('whatever was passed', () => {
  it('a grant runs on a day only after every required module was valid at once', () => {
    fc.assert(
      fc.property(somePasses, (passes) => {
        for (const { from, to } of grantsOf(course, passes)) {
          expect(to).toBeGreaterThan(from)
          for (const id of ['k/a', 'k/b'])
            expect(
              passes.some((p) => p.module === id && p.passedOn <= from && from < p.endsOn),
            ).toBe(true)
        }
      }),
    )
  })

  it('on each day that all are valid by a pass of that day, a grant runs or has just begun', () => {
    fc.assert(
      fc.property(somePasses, (passes) => {
        const grants = grantsOf(course, passes)
        for (const day of passes.filter((p) => p.module !== 'k/c').map((p) => p.passedOn)) {
          const all = ['k/a', 'k/b'].every((id) =>
            passes.some((p) => p.module === id && p.passedOn <= day && day < p.endsOn),
          )
          if (all) expect(grants.some(({ from, to }) => from <= day && day < to)).toBe(true)
        }
      }),
    )
  })

  it('nothing that comes later takes away what was earned before', () => {
    fc.assert(
      fc.property(somePasses, fc.integer({ min: 0, max: 40 }), (passes, day) => {
        const before = grantsOf(
          course,
          passes.filter(({ passedOn }) => passedOn <= day),
        )
        expect(grantsOf(course, passes).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('the order in which passes are read changes nothing', () => {
    fc.assert(
      fc.property(somePasses, (passes) => {
        expect(grantsOf(course, [...passes].reverse()).map(({ from, to }) => [from, to])).toEqual(
          periods(passes),
        )
      }),
    )
  })
})
