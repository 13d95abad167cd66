import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import { type Duty, type Held, isMissing, namedCourses } from './named-person.ts'

const ON = 20_000
const held = (passedOn: number, endsOn: number, outdated = false): Held => ({
  passedOn,
  endsOn,
  outdated,
})

/** How someone stands with a course of so many modules, and as was assigned. */
function namedCourse(modules: (Held | undefined)[], duties: Duty[] = []) {
  const all = new Map(modules.flatMap((one, i) => (one ? [[`k1/${i}`, one] as const] : [])))
  const needs = [{ course: 'k1', modules: modules.map((_, i) => `k1/${i}`) }]
  const [course, ...rest] = namedCourses(all, { needs, duties }, ON)
  if (!course || rest.length > 0) throw new Error('a course is there once')
  return course
}
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
    expect(namedCourse(modules).state).toBe(state)
  })

  it('was completed with its last module, and lasts as long as the first that ends', () => {
    const course = namedCourse([held(100, ON + 300), held(90, ON + 200)])
    expect(course).toMatchObject({ state: 'valid', passedOn: 100, endsOn: ON + 200 })
    expect(namedCourse([held(100, NEVER)]).endsOn).toBeNull()
  })

  it('tells nothing of what was begun and never completed', () => {
    const course = namedCourse([valid, undefined])
    expect(course).toEqual(namedCourse([undefined, undefined]))
    expect([course.passedOn, course.endsOn]).toEqual([null, null])
  })

  it('is missing unless it is valid today', () => {
    const states = ['valid', 'expiring', 'expired', 'outdated', 'never'] as const
    const missing = states.filter((state) => isMissing({ state }))
    expect(missing).toEqual(['expired', 'outdated', 'never'])
  })
})

describe('a course that is assigned', () => {
  const duty = (dueOn: number, assignedOn = ON - 10): Duty => ({
    course: 'k1',
    modules: ['k1/0'],
    assignedOn,
    dueOn,
  })

  it('is there though nobody’s role requires it', () => {
    const courses = namedCourses(new Map(), { needs: [], duties: [duty(ON + 5)] }, ON)
    expect(courses).toMatchObject([{ course: 'k1', state: 'never', dueOn: ON + 5 }])
  })

  it('has the nearest last day, until it is completed', () => {
    expect(namedCourse([undefined], [duty(ON + 9), duty(ON + 5)]).dueOn).toBe(ON + 5)
    expect(namedCourse([valid], [duty(ON + 5)]).dueOn).toBeNull()
  })

  it('has none when it ran out after it was assigned: what was done stays done', () => {
    const ranOut = held(ON - 400, ON - 5)
    expect(namedCourse([ranOut], [duty(ON + 5, ON - 10)]).dueOn).toBeNull()
    expect(namedCourse([ranOut], [duty(ON + 5, ON - 5)]).dueOn).toBe(ON + 5)
  })
})
