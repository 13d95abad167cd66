import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '#app/compiler/lesson.ts'
import { NEVER } from '#app/platform/calendar.ts'
import { courseOf } from '#tests/factories/learning.ts'
import { assignmentState, coursesIn, doneOn } from './assignments.ts'

const FROM = 1000
const course = courseOf('k1', { a: [], b: [] })
const other = courseOf('k2', { a: [] })
const pass = (module: string, passedOn: number, endsOn = NEVER) => ({ module, passedOn, endsOn })
const done = (passes: ReturnType<typeof pass>[], today = FROM + 100, courses = [course]) =>
  doneOn(courses, passes, { from: FROM, today })

describe('a training is done', () => {
  it('when all modules are valid on one day, however early they were passed', () => {
    expect(done([pass('k1/a', 500), pass('k1/b', 600)])).toBe(FROM)
    expect(done([pass('k1/a', 500), pass('k1/b', FROM + 7)])).toBe(FROM + 7)
    expect(done([pass('k1/a', 500)])).toBeUndefined()
  })

  it('not by a pass that had run out before, nor by two that never were valid together', () => {
    expect(done([pass('k1/a', 500), pass('k1/b', 600, FROM)])).toBeUndefined()
    expect(done([pass('k1/a', 500), pass('k1/b', 600, FROM + 1)])).toBe(FROM)
    expect(done([pass('k1/a', 500, FROM + 5), pass('k1/b', FROM + 5)])).toBeUndefined()
  })

  it('and stays so when a pass runs out or is superseded later', () => {
    const passes = [pass('k1/a', 500, FROM + 20), pass('k1/b', FROM + 10, FROM + 30)]
    expect(done(passes)).toBe(FROM + 10)
  })

  it('as a path when each course has been, and never before the day it is', () => {
    const passes = [pass('k1/a', 500), pass('k1/b', 500), pass('k2/a', FROM + 9)]
    expect(done(passes, FROM + 9, [course, other])).toBe(FROM + 9)
    expect(done(passes, FROM + 8, [course, other])).toBeUndefined()
    expect(done([], FROM, [])).toBeUndefined()
  })

  it('by the definition, whatever the passes', () => {
    const day = fc.integer({ min: FROM - 20, max: FROM + 20 })
    const some = fc.array(fc.tuple(fc.constantFrom('k1/a', 'k1/b'), day, day), { maxLength: 8 })
    fc.assert(
      fc.property(some, (drawn) => {
        const passes = drawn.map(([module, from, to]) => pass(module, from, to))
        const valid = (module: string, on: number) =>
          passes.some((one) => one.module === module && one.passedOn <= on && on < one.endsOn)
        const days = Array.from({ length: 15 }, (_, n) => FROM + n)
        const first = days.find((on) => valid('k1/a', on) && valid('k1/b', on))
        expect(done(passes, FROM + 14)).toBe(first)
      }),
    )
  })
})

describe('how one stands', () => {
  const state = (
    today: number,
    mandatory = true,
    did: number | undefined = undefined,
    begun = false,
  ) => assignmentState({ dueOn: FROM, mandatory }, { done: did, begun }, today)

  it('is overdue the day after the last, and only with what is mandatory', () => {
    expect(state(FROM)).toBe('ahead')
    expect(state(FROM, true, undefined, true)).toBe('begun')
    expect(state(FROM + 1)).toBe('overdue')
    expect(state(FROM + 1, false)).toBe('ahead')
    expect(state(FROM + 1, true, FROM + 1)).toBe('done')
  })
})

it('a path is its published courses in their order', () => {
  const draft = courseOf('k3', { a: [] }, { status: 'draft' })
  const learningPaths = [
    { id: 'p', title: '', summary: '', audience: [], courses: ['k2', 'k3', 'k1'] },
  ]
  const content = { courses: [course, other, draft], learningPaths } as unknown as Content
  const ids = (training: string, trainingKind: 'path' | 'course') =>
    coursesIn(content, { trainingKind, training }).map(({ id }) => id)
  expect(ids('p', 'path')).toEqual(['k2', 'k1'])
  expect(ids('k3', 'course')).toEqual([])
  expect(ids('p', 'course')).toEqual([])
})
