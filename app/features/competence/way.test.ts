import { describe, expect, it } from 'vitest'
import type { Course } from '#app/compiler/lesson.ts'
import { courseProgress, NO_PROGRESS } from '#app/features/learning/progress.ts'
import { courseOf } from '#tests/factories/learning.ts'
import { pathFor } from './learning-paths.ts'
import type { Standing } from './standing.ts'
import { wayTo, withoutWay } from './way.ts'

const TODAY = 1000
const gap = (competence: string, required: number, level = 0): Standing => ({
  competence,
  required,
  requiredBy: [],
  isOwn: false,
  held: level > 0 ? { level, endsOn: undefined } : undefined,
  ended: undefined,
  state: level === 0 ? 'never' : level < required ? 'below' : 'held',
})
const course = (id: string, level: number, changes: Partial<Course> = {}) =>
  courseOf(id, { a: [], b: [] }, { competences: [{ id: 'arkiv', level }], ...changes })
const done = (module: string) => ({ module, passedOn: 900, revision: 1, expiresOn: 2000 })

function way(standings: Standing[], courses: Course[], passed: string[] = []) {
  const progress = { ...NO_PROGRESS, completions: passed.map(done) }
  return wayTo(
    standings,
    courses.map((one) => courseProgress(one, progress, TODAY)),
  )
}
const ids = (stages: ReturnType<typeof way>) => stages.map(({ course }) => course.course.id)

const pathOf = (id: string, ...audience: string[]) => ({
  ...{ id, title: id, summary: '', titleLanguage: 'nb' as const, translations: {} },
  ...{ audience, courses: [] },
})

it('has a path by the main role before any other, and by what everyone is last', () => {
  const paths = [
    pathOf('felles', 'alle-ansatte'),
    pathOf('it', 'it-utvikler'),
    pathOf('sak', 'sak'),
  ]
  const found = (mainRole: string, ...jobRoles: string[]) =>
    pathFor(paths, { mainRole, jobRoles: [mainRole, ...jobRoles] })?.id
  expect(found('sak', 'it-utvikler')).toBe('sak')
  expect(found('leder', 'it-utvikler')).toBe('felles')
  expect(pathFor(paths.slice(1), { mainRole: 'leder', jobRoles: ['it-utvikler'] })?.id).toBe('it')
  expect(pathFor(paths.slice(1), { mainRole: 'leder', jobRoles: [] })).toBeUndefined()
})

describe('the way to what is required', () => {
  it('takes the lower levels first, and none above what is required', () => {
    const courses = [course('to', 2), course('en', 1), course('tre', 3)]
    expect(ids(way([gap('arkiv', 2)], courses))).toEqual(['en', 'to'])
  })

  it('follows the learning path before the levels, with what is not in it last', () => {
    const courses = [course('en', 1), course('to', 2), course('tre', 2)]
    const path = { ...pathOf('p', ''), courses: ['tre', 'to'] }
    const stages = wayTo(
      [gap('arkiv', 2)],
      courses.map((one) => courseProgress(one, NO_PROGRESS, TODAY)),
      path,
    )
    expect(ids(stages)).toEqual(['tre', 'to', 'en'])
  })

  it('leaves out the levels that are held, what is not required, and drafts', () => {
    const courses = [course('en', 1), course('to', 2)]
    expect(ids(way([gap('arkiv', 2, 1)], courses))).toEqual(['to'])
    expect(way([gap('arkiv', 1, 1)], courses)).toEqual([])
    expect(way([gap('arkiv', 2)], [course('to', 2, { status: 'draft' })])).toEqual([])
  })

  it('holds only the modules that remain, in their order, with their minutes', () => {
    const [stage] = way([gap('arkiv', 1)], [course('en', 1)], ['en/a'])
    expect(stage?.modules.map(({ module }) => module.id)).toEqual(['en/b'])
    expect(stage).toMatchObject({ minutes: 10, closes: ['arkiv'] })
  })
})

it('says which required competences no course leads the whole way to', () => {
  const standings = [gap('arkiv', 2), gap('innsyn', 1), gap('skjerming', 1, 1)]
  expect(withoutWay(standings, way(standings, [course('en', 1)]))).toEqual(['arkiv', 'innsyn'])
  expect(withoutWay(standings, way(standings, [course('to', 2)]))).toEqual(['innsyn'])
})
