import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { type OwnRequirement, rolesOn } from './own-requirements.ts'
import {
  changesTo,
  requiredModules,
  requiredPeriods,
  type StoredRequirement,
} from './requirements.ts'

const OPEN = 999_999

function module(id: string, optional = false): ModuleSummary {
  return {
    id,
    slug: id.split('/')[1] ?? '',
    language: 'nb',
    titleLanguage: 'nb',
    title: id,
    minutes: 10,
    goals: [],
    revision: 1,
    revisionNote: null,
    optional,
    contentHash: '',
    was: [],
    errata: [],
    activities: [],
    languages: ['nb'],
    translations: {},
    titles: {},
  }
}

function course(id: string, competences: Course['competences'], changes: Partial<Course> = {}) {
  const modules = [module(`${id}/a`), module(`${id}/b`), module(`${id}/extra`, true)]
  const frame = { title: id, summary: '', track: 'ki', audience: [], validMonths: null } as const
  const rest = { authors: [], language: 'nb', status: 'published', intro: '' } as const
  return { id, competences, modules, ...frame, ...rest, ...changes } as Course
}

const jobRoles = [
  { id: 'alle-ansatte', title: '', requires: [{ competence: 'records', level: 1 }] },
  {
    id: 'saksbehandler',
    title: '',
    requires: [
      { competence: 'records', level: 1 },
      { competence: 'flow', level: 2 },
    ],
  },
]
const level = (id: string, n: number) => [{ id, level: n }]

describe('what is required', () => {
  const courses = [
    course('k1', level('records', 1)),
    course('k2', level('flow', 1)),
    course('k3', level('flow', 2)),
    course('k4', level('flow', 3)),
  ]

  it('is the common courses for a person with no role of their own', () => {
    expect(requiredModules({ courses, jobRoles }, [])).toEqual(['k1/a', 'k1/b'])
  })

  it('adds, for a role, every course at or below its level, each once, without what is optional', () => {
    expect(requiredModules({ courses, jobRoles }, ['saksbehandler'])).toEqual(
      ['k1', 'k2', 'k3'].flatMap((id) => [`${id}/a`, `${id}/b`]),
    )
  })

  it('leaves out courses that are drafts or retired', () => {
    for (const status of ['draft', 'retired'] as const) {
      const only = [course('k1', level('records', 1), { status })]
      expect(requiredModules({ courses: only, jobRoles }, [])).toEqual([])
    }
  })

  it('counts a course once that grants two required competences', () => {
    const both = [course('k5', [...level('records', 1), ...level('flow', 1)])]
    expect(requiredModules({ courses: both, jobRoles }, ['saksbehandler'])).toHaveLength(2)
  })
})

describe('what a municipality requires besides', () => {
  const courses = [course('k1', level('records', 1)), course('k2', level('records', 2))]
  const raised = (fromOn: number, toOn = OPEN, changes = {}): OwnRequirement => ({
    jobRole: 'saksbehandler',
    competence: 'records',
    level: 2,
    fromOn,
    toOn,
    ...changes,
  })
  const on = (own: OwnRequirement[], day: number) =>
    requiredModules({ courses, jobRoles: rolesOn(jobRoles, own, day) }, ['saksbehandler'])
  const COMMON = ['k1/a', 'k1/b']
  const ALL = [...COMMON, 'k2/a', 'k2/b']

  it.each([
    [199, COMMON],
    [200, ALL],
    [299, ALL],
    [300, COMMON],
  ])('on day %d of [200, 300)', (day, wanted) => {
    expect(on([raised(200, 300)], day)).toEqual(wanted)
  })

  it('adds to one role only, and never lowers', () => {
    const own = [raised(0), raised(0, OPEN, { level: 1, jobRole: 'alle-ansatte' })]
    expect(requiredModules({ courses, jobRoles: rolesOn(jobRoles, own, 5) }, [])).toEqual(COMMON)
    expect(on([raised(0, OPEN, { level: 1 })], 5)).toEqual(COMMON)
    const [, role] = rolesOn(jobRoles, own, 5)
    expect(role?.requires).toContainEqual({ competence: 'records', level: 2, isOwn: true })
  })

  it('is one period for each module, joined where two meet and apart where there is a day between', () => {
    const own = [raised(200, 300), raised(300, 400), raised(401, 402)]
    const periods = requiredPeriods({ courses, jobRoles }, own, ['saksbehandler'], 100)
    expect(periods.filter(({ module }) => module === 'k2/a')).toEqual([
      { module: 'k2/a', fromOn: 200, toOn: 400 },
      { module: 'k2/a', fromOn: 401, toOn: 402 },
    ])
    expect(periods.filter(({ module }) => module === 'k1/a')).toEqual([
      { module: 'k1/a', fromOn: 100, toOn: OPEN },
    ])
  })

  it('is, day by day, the same in the periods as asked on the day', () => {
    const some = fc.array(
      fc.tuple(fc.integer({ min: 90, max: 130 }), fc.integer({ min: 0, max: 20 })),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(some, (drawn) => {
        const own = drawn.map(([fromOn, days]) => raised(fromOn, fromOn + days))
        const periods = requiredPeriods({ courses, jobRoles }, own, ['saksbehandler'], 100)
        for (let day = 100; day < 160; day++) {
          const running = periods.filter(({ fromOn, toOn }) => fromOn <= day && day < toOn)
          expect(running.map(({ module }) => module).sort()).toEqual([...on(own, day)].sort())
        }
      }),
    )
  })
})

describe('changes to what is stored', () => {
  const row = (module: string, fromOn: number, toOn = OPEN): StoredRequirement => ({
    profile: 'p',
    module,
    fromOn,
    toOn,
  })

  it('open what is new and leave what runs', () => {
    const stored = [row('a', 0)]
    expect(changesTo(stored, [row('a', 100), row('b', 100)], 100)).toEqual([row('b', 100)])
    expect(changesTo([], [row('a', 0)], 100)).toEqual([row('a', 0)])
  })

  it('close what is no longer wanted, and leave what ended before', () => {
    const stored = [row('a', 0), row('b', 0, 50)]
    expect(changesTo(stored, [], 100)).toEqual([row('a', 0, 100)])
  })

  it('empty what was to come and shall not', () => {
    expect(changesTo([row('a', 150, 200)], [], 100)).toEqual([row('a', 150, 150)])
  })

  it('lead from anything stored to exactly what is wanted, and nothing changes the second time', () => {
    const span = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
    )
    const wish = fc.uniqueArray(span, { maxLength: 4, selector: ([module]) => module })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (steps) => {
        let stored: StoredRequirement[] = []
        steps.forEach((spans, at) => {
          // Two publications a day: a requirement may end and begin again on the same day.
          const day = 100 + Math.floor(at / 2)
          const wanted = spans.map(([module, after, days]) =>
            row(module, day + after, day + after + days),
          )
          const before = daysOf(stored.map(cutAt(day)))
          stored = apply(stored, changesTo(stored, wanted, day))
          expect(daysOf(stored)).toEqual(new Set([...before, ...daysOf(wanted)]))
          expect(changesTo(stored, wanted, day)).toEqual([])
        })
      }),
    )
  })
})

const cutAt = (day: number) => (one: StoredRequirement) => ({
  ...one,
  toOn: Math.min(one.toOn, day),
})

function daysOf(rows: StoredRequirement[]): Set<string> {
  return new Set(
    rows.flatMap(({ module, fromOn, toOn }) =>
      Array.from({ length: Math.max(0, toOn - fromOn) }, (_, n) => `${module} ${fromOn + n}`),
    ),
  )
}

function apply(stored: StoredRequirement[], changes: StoredRequirement[]) {
  const rows = new Map(stored.map((row) => [`${row.module} ${row.fromOn}`, row]))
  for (const row of changes) rows.set(`${row.module} ${row.fromOn}`, row)
  return [...rows.values()]
}
