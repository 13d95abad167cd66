import { describe, expect, it } from 'vitest'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { NEVER } from '#app/platform/calendar.ts'
import {
  courseProgress,
  moduleProgress,
  NO_PROGRESS,
  type Progress,
  whereTheyLeftOff,
} from './progress.ts'

const TODAY = 20_000

function quizOf(module: string): ModuleSummary['activities'][number] {
  const facts = { was: [], title: null, optional: false, questions: 5 }
  return { id: `${module}/quiz`, kind: 'quiz', ...facts }
}

function aModule(slug: string, more: Partial<ModuleSummary> = {}): ModuleSummary {
  const id = `k/${slug}`
  return {
    id,
    slug,
    language: 'nb',
    titleLanguage: 'nb',
    title: slug,
    minutes: 10,
    goals: [],
    revision: 2,
    revisionNote: null,
    optional: false,
    contentHash: 'x',
    was: [],
    errata: [],
    activities: [quizOf(id)],
    languages: ['nb'],
    translations: {},
    titles: {},
    ...more,
  }
}

const passed = (slug: string, more = {}) => ({
  module: `k/${slug}`,
  passedOn: TODAY - 10,
  revision: 2,
  expiresOn: NEVER,
  ...more,
})

const having = (progress: Partial<Progress>): Progress => ({ ...NO_PROGRESS, ...progress })

describe('how a person stands with a module', () => {
  it.each([
    ['done', having({ completions: [passed('a')] })],
    ['done', having({ completions: [passed('a', { expiresOn: TODAY + 91 })] })],
    ['expiring', having({ completions: [passed('a', { expiresOn: TODAY + 90 })] })],
    ['expiring', having({ completions: [passed('a', { expiresOn: TODAY + 1 })] })],
    ['expired', having({ completions: [passed('a', { expiresOn: TODAY })] })],
    ['outdated', having({ completions: [passed('a', { revision: 1 })] })],
    ['expired', having({ completions: [passed('a', { revision: 1, expiresOn: TODAY })] })],
    ['done', having({ completions: [passed('a', { expiresOn: TODAY - 5 }), passed('a')] })],
    ['done', having({ completions: [passed('a', { revision: 1 }), passed('a')] })],
    ['begun', having({ drafts: [{ activity: 'k/a/quiz', savedAt: 1 }] })],
    ['ahead', having({ drafts: [{ activity: 'k/b/quiz', savedAt: 1 }] })],
    ['ahead', NO_PROGRESS],
  ])('%s', (state, progress) => {
    expect(moduleProgress(aModule('a'), progress, TODAY).state).toBe(state)
  })
})

describe('how a person stands with a course', () => {
  const course = {
    id: 'k',
    modules: [aModule('a'), aModule('b'), aModule('c', { optional: true })],
  } as Course

  it('counts what is not optional, and leads to the first that is left', () => {
    const own = courseProgress(course, having({ completions: [passed('a')] }), TODAY)
    expect(own).toMatchObject({ done: 1, all: 2, minutesLeft: 10, started: true })
    expect(own.next?.module.slug).toBe('b')
  })

  it('is complete without the optional, and ends when its first module ends', () => {
    const completions = [
      passed('a', { expiresOn: TODAY + 200 }),
      passed('b', { expiresOn: TODAY + 100 }),
    ]
    const own = courseProgress(course, having({ completions }), TODAY)
    expect(own.next).toBeUndefined()
    expect(own.endsOn).toBe(TODAY + 100)
  })

  it('takes less time when some of its activities are passed', () => {
    const activities = [quizOf('k/a'), { ...quizOf('k/a'), id: 'k/a/two' }]
    const two = { id: 'k', modules: [aModule('a', { minutes: 11, activities })] } as Course
    const pass = { activity: 'k/a/quiz', count: 1, passed: true, lastAt: 1 }
    const at = (revision: number) =>
      courseProgress(two, having({ attempts: [{ ...pass, revision }] }), TODAY)
    expect(at(2).modules[0]).toMatchObject({ minutesLeft: 6, activities: { passed: 1, all: 2 } })
    expect(at(2).minutesLeft).toBe(6)
    expect(at(1).minutesLeft).toBe(11)
  })

  it('goes on with what was begun before what comes first', () => {
    const drafts = [{ activity: 'k/b/quiz', savedAt: 5 }]
    expect(courseProgress(course, having({ drafts }), TODAY).next?.module.slug).toBe('b')
  })
})

describe('where a person left off', () => {
  const one = { id: 'k', modules: [aModule('a'), aModule('b')] } as Course
  const at = (progress: Progress) =>
    whereTheyLeftOff([courseProgress(one, progress, TODAY)], progress, TODAY)?.at.module.slug

  it('is what was touched last and is not passed', () => {
    const attempts = [{ activity: 'k/a/quiz', revision: 2, count: 1, passed: false, lastAt: 100 }]
    expect(at(having({ attempts, drafts: [{ activity: 'k/b/quiz', savedAt: 50 }] }))).toBe('a')
  })

  it('is what is required before what is taken by choice, though that was touched later', () => {
    const own = {
      id: 'v',
      modules: [aModule('x', { id: 'v/x', activities: [quizOf('v/x')] })],
    } as Course
    const drafts = [{ activity: 'v/x/quiz', savedAt: 90 }]
    const progress = having({ required: ['k/a', 'k/b'], drafts })
    const courses = [own, one].map((course) => courseProgress(course, progress, TODAY))
    expect(whereTheyLeftOff(courses, progress, TODAY)?.at.module.id).toBe('k/a')
    const free = having({ drafts })
    const unasked = [own, one].map((course) => courseProgress(course, free, TODAY))
    expect(whereTheyLeftOff(unasked, free, TODAY)?.at.module.id).toBe('v/x')
  })

  it('is the required course that is due first, before the others in their order', () => {
    const other = { id: 'v', modules: [aModule('x', { id: 'v/x' })] } as Course
    const progress = having({ required: ['k/a', 'k/b', 'v/x'] })
    const [first, second] = [one, other].map((course) => courseProgress(course, progress, TODAY))
    const due = second && { ...second, due: TODAY + 9 }
    expect(whereTheyLeftOff([first, due] as never, progress, TODAY)?.at.module.id).toBe('v/x')
  })

  it('stays in the course that a module was just passed in, unless another is due within two weeks', () => {
    const other = { id: 'v', modules: [aModule('x', { id: 'v/x' })] } as Course
    const attempts = [{ activity: 'k/a/quiz', revision: 2, count: 1, passed: true, lastAt: 100 }]
    const required = ['k/a', 'k/b', 'v/x']
    const progress = having({ required, attempts, completions: [passed('a')] })
    const [begun, second] = [one, other].map((course) => courseProgress(course, progress, TODAY))
    const on = (due: number) =>
      whereTheyLeftOff([begun, { ...second, due }] as never, progress, TODAY)?.at.module.id
    expect(on(TODAY + 15)).toBe('k/b')
    expect(on(TODAY + 14)).toBe('v/x')
    expect(on(TODAY - 3)).toBe('v/x')
  })

  it('is the next required module for who has begun nothing', () => {
    expect(at(having({ required: ['k/a', 'k/b'] }))).toBe('a')
  })

  it('is nowhere when nothing is required or begun', () => {
    expect(at(NO_PROGRESS)).toBeUndefined()
  })
})
