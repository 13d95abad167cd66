import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import { type Held, isMissing, namedCourse } from './named-person.ts'

const ON = 20_000
const held = (passedOn: number, endsOn: number, outdated = false): Held => ({
  passedOn,
  endsOn,
  outdated,
})
const valid = held(ON - 100, ON + 400)

describe('a course that is required of someone', () => {
  it.each([
    ['valid when every module is', [valid, held(ON - 50, NEVER)], 'valid'],
    ['valid when it ends after more than sixty days', [valid, held(ON, ON + 61)], 'valid'],
    ['expiring when a module ends within sixty days', [valid, held(ON, ON + 60)], 'expiring'],
    ['expired on the day that a module ends', [valid, held(ON - 9, ON)], 'expired'],
    ['outdated when the content of a module changed', [valid, held(ON - 9, ON, true)], 'outdated'],
    ['expired when one ran out and one changed', [held(1, 9), held(1, 9, true)], 'expired'],
    ['never completed when a module never was passed', [valid, undefined], 'never'],
    ['never completed, however much else has expired', [held(1, 9), undefined], 'never'],
  ])('is %s', (_, modules, state) => {
    expect(namedCourse('k1', modules, ON).state).toBe(state)
  })

  it('was completed with its last module, and lasts as long as the first that ends', () => {
    const course = namedCourse('k1', [held(100, ON + 300), held(90, ON + 200)], ON)
    expect(course).toEqual({ course: 'k1', state: 'valid', passedOn: 100, endsOn: ON + 200 })
    expect(namedCourse('k1', [held(100, NEVER)], ON).endsOn).toBeNull()
  })

  it('tells nothing of what was begun and never completed', () => {
    const course = namedCourse('k1', [valid, undefined], ON)
    expect(course).toEqual(namedCourse('k1', [undefined, undefined], ON))
    expect([course.passedOn, course.endsOn]).toEqual([null, null])
  })

  it('is missing unless it is valid today', () => {
    const states = ['valid', 'expiring', 'expired', 'outdated', 'never'] as const
    const missing = states.filter((state) =>
      isMissing({ course: '', state, passedOn: null, endsOn: null }),
    )
    expect(missing).toEqual(['expired', 'outdated', 'never'])
  })
})
