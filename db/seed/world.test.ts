import { describe, expect, it } from 'vitest'
import { DEMO_ACCOUNTS, RENEWER } from './demo-accounts.ts'
import { HELGELAND } from './municipalities.ts'
import type { SeedCourse } from './progress.ts'
import { OPEN_END } from './staffing.ts'
import { type Rows, type SeedOptions, world } from './world.ts'

const TODAY = 20_780
const course: SeedCourse = {
  id: 'k1',
  validMonths: 36,
  modules: [1, 2, 3, 4, 5].map((n) => ({
    id: `k1/m${n}`,
    revision: 1,
    activities: [{ id: `k1/m${n}/quiz`, mayFail: true }],
  })),
}

function options(changes: Partial<SeedOptions> = {}): SeedOptions {
  const rules: SeedOptions['rules'] = {
    profileId: (municipality, roles) => `${municipality}:${[...roles].sort().join('+')}`,
    profileRoles: (roles) => ['alle-ansatte', ...roles.filter((role) => role !== 'alle-ansatte')],
    ancestry: (units) => units.map(({ id }) => ({ unit: id, ancestor: id, depth: 0 })),
    addMonths: (day, months) => day + Math.round(months * 30.4),
    requiredModules: () => course.modules.map(({ id }) => id),
    answer: (_activity, draw, passing) => ({
      revision: 1,
      contentHash: 'hash',
      answer: { draw },
      scoreNumerator: passing ? 3 : 1,
      scoreDenominator: 3,
      passed: passing,
    }),
  }
  const passwords = new Map<string, string>(
    DEMO_ACCOUNTS.map(({ email }) => [email, `hash of ${email}`]),
  )
  const size = { people: 1200, municipalities: 18 }
  return { today: TODAY, courses: [course], passwords, rules, ...size, ...changes }
}

const built = (changes?: Partial<SeedOptions>) =>
  [...world(options(changes))].map(({ rows }) => rows)
const all = (municipalities: Rows[], table: keyof Rows) =>
  municipalities.flatMap((rows) => rows[table])
const demo = built()

type Membership = [
  person: string,
  municipality: string,
  unit: string,
  string,
  string,
  number,
  number,
]
const memberships = all(demo, 'membership') as Membership[]
const here = new Set(memberships.filter(([, , , , , , to]) => to > TODAY).map(([person]) => person))
type Completion = [
  person: string,
  module: string,
  on: number,
  revision: number,
  ends: number,
  at: number,
]
const completions = all(demo, 'completion') as Completion[]
type Attempt = [
  string,
  string,
  string,
  number,
  number,
  string,
  string,
  number,
  number,
  number,
  number,
]
const attempts = all(demo, 'attempt') as Attempt[]

describe('the demo', () => {
  it('is the same every time, and moves with the day', () => {
    expect(built()).toEqual(demo)
    const later = all(built({ today: TODAY + 30 }), 'completion') as Completion[]
    expect(later).toHaveLength(completions.length)
    expect(later.map(([, , on]) => on)).not.toEqual(completions.map(([, , on]) => on))
  })

  it('has all municipalities, with people by their size', () => {
    const counts = new Map(demo.map((rows) => [rows.municipality[0]?.[1], rows.person.length]))
    expect([...counts.keys()].sort()).toEqual(HELGELAND.map(({ name }) => name).sort())
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(1200)
    expect(counts.get('Rana')).toBeGreaterThan(250)
    for (const small of ['Træna', 'Vevelstad']) {
      expect(counts.get(small)).toBeGreaterThanOrEqual(12)
      expect(counts.get(small)).toBeLessThanOrEqual(20)
    }
  })

  it('has unit trees with one root, deeper where there are more people, some with fewer than five', () => {
    const depths = demo.map(({ unit }) => {
      const parents = new Map(unit.map(([id, , parent]) => [id as string, parent as string | null]))
      expect([...parents.values()].filter((parent) => parent === null)).toHaveLength(1)
      return Math.max(...[...parents.keys()].map((id) => depthOf(id, parents)))
    })
    expect(depths[0]).toBe(3)
    expect(depths.at(-1)).toBe(1)
    const sizes = new Map<string, number>()
    for (const [person, , unit, , , , to] of memberships)
      if (to > TODAY && here.has(person)) sizes.set(unit, (sizes.get(unit) ?? 0) + 1)
    expect([...sizes.values()].filter((size) => size < 5).length).toBeGreaterThan(10)
  })

  it('has everyone in one place at a time, some who left, came lately or moved', () => {
    const stints = new Map<string, Membership[]>()
    for (const row of memberships) stints.set(row[0], [...(stints.get(row[0]) ?? []), row])
    for (const rows of stints.values()) {
      rows.sort((a, b) => a[5] - b[5])
      rows.forEach((row, i) => {
        expect(row[5]).toBeLessThan(row[6])
        if (i > 0) expect(row[5]).toBe(rows[i - 1]?.[6])
      })
    }
    expect(stints.size).toBe(1200)
    expect(1200 - here.size).toBeGreaterThan(15)
    expect(memberships.filter(([, , , , , from]) => from > TODAY - 180).length).toBeGreaterThan(50)
    expect([...stints.values()].filter((rows) => rows.length > 1).length).toBeGreaterThan(15)
  })

  it('has an address of its own for everyone', () => {
    const addresses = all(demo, 'person').map(([, , email]) => email as string)
    expect(new Set(addresses).size).toBe(1200)
    for (const address of addresses) expect(address).toMatch(/^[a-z0-9.]+@[a-z]+\.example$/)
  })

  it('gives passwords to the demo accounts and to nobody else', () => {
    const withPassword = all(demo, 'person').filter(([, , , hash]) => hash !== null)
    expect(withPassword.map(([, , email]) => email).sort()).toEqual(
      DEMO_ACCOUNTS.map(({ email }) => email).sort(),
    )
    const unitLeader = withPassword.find(([, , email]) => email === 'enhetsleder@rana.example')?.[0]
    const led = all(demo, 'access_role').find(([person]) => person === unitLeader)
    expect(led?.slice(1, 4)).toEqual(['leader', 'unit', '1833-teknisk-plan'])
    const inUnit = memberships.filter(([, , unit, , , , to]) => unit === led?.[3] && to > TODAY)
    expect(inUnit.length).toBeGreaterThanOrEqual(8)
  })
})

describe('its progress', () => {
  it('differs between municipalities, from a third to nine in ten', () => {
    const valid = new Set(
      completions.filter(([, , , , ends]) => ends > TODAY).map(([p, m]) => `${p} ${m}`),
    )
    const shares = demo.slice(0, 12).map(({ person }) => {
      const present = person.map(([id]) => id as string).filter((id) => here.has(id))
      const done = present.flatMap((id) => course.modules.filter((m) => valid.has(`${id} ${m.id}`)))
      return done.length / (present.length * course.modules.length)
    })
    expect(Math.min(...shares)).toBeGreaterThan(0.25)
    expect(Math.max(...shares)).toBeLessThan(0.93)
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.2)
  })

  it('has passes that expire soon, have expired, and were renewed; never before they had ended', () => {
    const between = (from: number, to: number) =>
      completions.filter(([, , , , ends]) => ends > from && ends <= to).length
    expect(between(TODAY, TODAY + 90)).toBeGreaterThan(30)
    expect(between(0, TODAY)).toBeGreaterThan(100)
    const rounds = new Map<string, Completion[]>()
    for (const row of completions) {
      const key = `${row[0]} ${row[1]}`
      rounds.set(key, [...(rounds.get(key) ?? []), row])
    }
    const renewals = [...rounds.values()].filter((rows) => rows.length > 1)
    expect(renewals.length).toBeGreaterThan(50)
    for (const [first, second] of renewals)
      expect(second?.[2]).toBeGreaterThanOrEqual(first?.[4] ?? 0)
  })

  it('shows somebody who can sign in what soon ends, in all of a course', () => {
    const [renewer] = demo
      .flatMap(({ person }) => person)
      .filter(([, , email]) => email === RENEWER)
      .map(([id]) => id)
    const ends = completions.filter(([person]) => person === renewer).map(([, , , , on]) => on)
    expect(ends).toHaveLength(course.modules.length)
    for (const on of ends) expect(on - TODAY).toBeGreaterThan(30)
    expect(Math.min(...ends) - TODAY).toBeLessThanOrEqual(60)
  })

  it('lies within each person’s time here, and before today', () => {
    const since = new Map<string, number>()
    const until = new Map<string, number>()
    for (const [person, , , , , from, to] of memberships) {
      since.set(person, Math.min(from, since.get(person) ?? OPEN_END))
      until.set(person, Math.max(to, until.get(person) ?? 0))
    }
    for (const [person, , on] of completions) {
      expect(on).toBeGreaterThanOrEqual(since.get(person) ?? OPEN_END)
      expect(on).toBeLessThan(Math.min(TODAY, until.get(person) ?? 0))
    }
  })

  it('has a passed attempt behind every completion, at the instant it was recorded', () => {
    const passed = new Set(
      attempts.filter((row) => row[9]).map((row) => `${row[1]} ${row[2]} ${row[10]}`),
    )
    for (const [person, module, , , , at] of completions)
      expect(passed.has(`${person} ${module}/quiz ${at}`)).toBe(true)
  })

  it('numbers attempts from one without gaps, in the order of time, some failed before they passed', () => {
    const series = new Map<string, Attempt[]>()
    for (const row of attempts) {
      const key = `${row[1]} ${row[2]}`
      series.set(key, [...(series.get(key) ?? []), row])
    }
    for (const rows of series.values())
      rows.forEach((row, i) => {
        expect(row[3]).toBe(i + 1)
        if (i > 0) expect(row[10]).toBeGreaterThan(rows[i - 1]?.[10] ?? 0)
      })
    expect(attempts.filter((row) => !row[9]).length).toBeGreaterThan(200)
  })

  it('leaves the employee of the demo with one module passed and the next begun', () => {
    const id = all(demo, 'person').find(([, , email]) => email === 'ansatt@rana.example')?.[0]
    expect(completions.filter(([person]) => person === id).map(([, module]) => module)).toEqual([
      'k1/m1',
    ])
    const begun = attempts.filter((row) => row[1] === id && row[2] === 'k1/m2/quiz')
    expect(begun.map((row) => row[9])).toEqual([0])
  })
})

describe('a large database', () => {
  it('has as many people and municipalities as were asked for, with numbers and names apart', () => {
    const large = built({ people: 4000, municipalities: 40 })
    expect(all(large, 'person')).toHaveLength(4000)
    expect(new Set(all(large, 'municipality').map(([number]) => number)).size).toBe(40)
    expect(new Set(all(large, 'person').map(([, , email]) => email)).size).toBe(4000)
  })

  it('has the demo accounts of the municipalities that it has', () => {
    const one = all(built({ people: 300, municipalities: 1 }), 'person').map(([, , email]) => email)
    expect(one).toContain('leder@rana.example')
  })
})

function depthOf(id: string, parents: Map<string, string | null>): number {
  const parent = parents.get(id)
  return parent ? 1 + depthOf(parent, parents) : 0
}
