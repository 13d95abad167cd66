import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { changesTo, requiredModules, type StoredRequirement } from './requirements.ts'

const OPEN = 999_999

function module(id: string, optional = false): ModuleSummary {
  return {
    id,
    slug: id.split('/')[1] ?? '',
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

describe('changes to what is stored', () => {
  const row = (module: string, fromOn: number, toOn = OPEN): StoredRequirement => ({
    profile: 'p',
    module,
    fromOn,
    toOn,
  })

  it('open a new profile from the beginning, and a new module of a known one from the day', () => {
    expect(changesTo([], new Map([['p', ['a']]]), 100, OPEN).open).toEqual([row('a', 0)])
    const { open, close } = changesTo([row('a', 0)], new Map([['p', ['a', 'b']]]), 100, OPEN)
    expect(open).toEqual([row('b', 100)])
    expect(close).toEqual([])
  })

  it('close what is no longer wanted, and leave what ended before', () => {
    const stored = [row('a', 0), row('b', 0, 50)]
    expect(changesTo(stored, new Map([['p', []]]), 100, OPEN)).toEqual({
      open: [],
      close: [row('a', 0, 100)],
    })
  })

  it('lead from anything stored to exactly what is wanted, and nothing changes the second time', () => {
    const modules = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    fc.assert(
      fc.property(fc.array(modules, { maxLength: 6 }), (steps) => {
        let stored: StoredRequirement[] = []
        steps.forEach((wanted, at) => {
          // Two publications a day: a requirement may end and begin again on the same day.
          const day = 100 + Math.floor(at / 2)
          const want = new Map([['p', wanted]])
          stored = apply(stored, changesTo(stored, want, day, OPEN))
          const running = stored.filter(({ fromOn, toOn }) => fromOn <= day && day < toOn)
          expect(running.map(({ module }) => module).sort()).toEqual([...wanted].sort())
          expect(changesTo(stored, want, day, OPEN)).toEqual({ open: [], close: [] })
        })
      }),
    )
  })
})

function apply(stored: StoredRequirement[], { open, close }: ReturnType<typeof changesTo>) {
  const rows = new Map(stored.map((row) => [`${row.module} ${row.fromOn}`, row]))
  for (const row of [...open, ...close]) rows.set(`${row.module} ${row.fromOn}`, row)
  return [...rows.values()]
}
