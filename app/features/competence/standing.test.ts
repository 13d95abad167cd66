import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import type { Grant } from './grants.ts'
import { isBeyond, isGap, levelOn, SOON_DAYS, standings } from './standing.ts'

const DAY = 1000

function grant(level: number, from: number, to = NEVER, id = 'arkiv'): Grant {
  return { course: 'k', from, to, competences: [{ id, level }], modules: [] }
}

const rules = {
  competences: [{ id: 'arkiv' }, { id: 'innsyn' }],
  jobRoles: [
    { id: 'alle-ansatte', title: 'Alle', requires: [{ competence: 'arkiv', level: 1 }] },
    { id: 'leder', title: 'Leder', requires: [{ competence: 'arkiv', level: 2 }] },
  ],
}
const standing = (grants: Grant[], jobRoles: string[] = [], day = DAY) =>
  standings(rules, { jobRoles, grants }, day)[0]

describe('what is required', () => {
  it('is the highest level that any of the job roles asks for, and by which', () => {
    expect(standing([])).toMatchObject({ required: 1, requiredBy: ['Alle'] })
    expect(standing([], ['leder'])).toMatchObject({ required: 2, requiredBy: ['Leder'] })
  })

  it('leaves out what is neither required, held nor ended', () => {
    expect(standings(rules, { jobRoles: [], grants: [] }, DAY)).toHaveLength(1)
    const grants = [grant(1, 10, NEVER, 'innsyn')]
    const [, innsyn] = standings(rules, { jobRoles: [], grants }, DAY)
    expect(innsyn).toMatchObject({ competence: 'innsyn', required: 0, state: 'held' })
    expect(innsyn && isBeyond(innsyn)).toBe(true)
  })
})

describe('how one stands', () => {
  it.each([
    ['never', [], []],
    ['held', [grant(1, 900)], []],
    ['held', [grant(1, 900, DAY + SOON_DAYS + 1)], []],
    ['expiring', [grant(1, 900, DAY + SOON_DAYS)], []],
    ['expiring', [grant(1, 900, DAY + 1)], []],
    ['expired', [grant(1, 900, DAY)], []],
    ['below', [grant(1, 900)], ['leder']],
    ['expired', [grant(1, 900), grant(2, 800, 990)], ['leder']],
    ['expired', [grant(1, 900, 950)], ['leder']],
    ['never', [grant(1, DAY + 1)], []],
  ] as const)('is %s with %j as %j', (state, grants, jobRoles) => {
    expect(standing([...grants], [...jobRoles])?.state).toBe(state)
  })

  it('remembers the level that ran out and when', () => {
    expect(standing([grant(1, 500, 700), grant(1, 700, 950)])?.ended).toEqual({
      level: 1,
      endsOn: 950,
    })
  })

  it('forgets what ran out once it is renewed', () => {
    const renewed = standing([grant(1, 500, 950), grant(1, 960)])
    expect(renewed).toMatchObject({ state: 'held', ended: undefined })
  })
})

const someGrants = fc.array(
  fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([level, from, lasts]) => grant(level, from, from + lasts)),
  { maxLength: 8 },
)
const someDay = fc.integer({ min: 0, max: 110 })

describe('whatever was earned', () => {
  it('the level of a day is the highest whose period holds the day', () => {
    fc.assert(
      fc.property(someGrants, someDay, (grants, day) => {
        const has = (level: number) =>
          grants.some((g) => g.from <= day && day < g.to && g.competences[0]?.level === level)
        expect(levelOn(grants, 'arkiv', day)?.level).toBe([3, 2, 1].find(has))
      }),
    )
  })

  it('a level is held on the day before it ends, and no longer by the same grants on that day', () => {
    fc.assert(
      fc.property(someGrants, someDay, (grants, day) => {
        const level = levelOn(grants, 'arkiv', day)
        if (!level?.endsOn) return
        expect(levelOn(grants, 'arkiv', level.endsOn - 1)?.level).toBeGreaterThanOrEqual(
          level.level,
        )
        const sameGrants = grants.filter(({ from }) => from <= day)
        expect(levelOn(sameGrants, 'arkiv', level.endsOn)?.level ?? 0).toBeLessThan(level.level)
      }),
    )
  })

  it('one more grant never lowers a level', () => {
    fc.assert(
      fc.property(someGrants, someGrants, someDay, (grants, more, day) => {
        const level = (of: Grant[]) => levelOn(of, 'arkiv', day)?.level ?? 0
        expect(level([...grants, ...more])).toBeGreaterThanOrEqual(level(grants))
      }),
    )
  })

  it('expired and never are told apart: never means no grant before or now', () => {
    fc.assert(
      fc.property(someGrants, someDay, (grants, day) => {
        const one = standing(grants, ['leder'], day)
        expect(one?.state === 'never').toBe(!grants.some(({ from }) => from <= day))
        expect(one && isGap(one)).toBe(one?.state !== 'held' && one?.state !== 'expiring')
      }),
    )
  })
})
