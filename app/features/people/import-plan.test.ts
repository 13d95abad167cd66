import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import { currentStay, enrolled, type KnownPerson, left, stranger } from './changes.ts'
import {
  countKinds,
  type FileLine,
  type ImportWorld,
  losesMany,
  type PeopleFile,
  planImport,
} from './import-plan.ts'

const TODAY = 20_000
const UNITS = [
  { id: 'top', parent: null, name: 'Rana kommune', code: null },
  { id: 'tek', parent: 'top', name: 'Teknisk', code: null },
  { id: 'plan', parent: 'tek', name: 'Plan', code: '0310' },
]

function known(id: string, changes: Partial<FileLine> = {}, municipality = '1833'): KnownPerson {
  const { number, name, email } = { ...lineOf(id), ...changes }
  const employment = { number, name, email, unit: 'plan', jobRoles: ['saksbehandler'] }
  const term = { fromOn: TODAY - 100, toOn: NEVER }
  return enrolled(stranger(id), municipality, employment, term)
}

function lineOf(id: string, changes: Partial<FileLine> = {}): FileLine {
  return {
    ...{ line: 2, number: null, name: id.toUpperCase(), email: `${id}@rana.example` },
    ...{ unit: { code: null, path: 'Teknisk/Plan' }, jobRoles: ['saksbehandler'], mainRole: null },
    ...{ fromOn: null, toOn: undefined, movingCode: null },
    ...changes,
  }
}

const fileOf = (lines: FileLine[], changes: Partial<PeopleFile> = {}): PeopleFile => ({
  lines: lines.map((line, at) => ({ ...line, line: at + 2 })),
  ...{ problems: [], unread: [], unused: [], heads: { email: 'E-post' } },
  ...changes,
})
const worldOf = (people: KnownPerson[], changes: Partial<ImportWorld> = {}): ImportWorld => ({
  ...{ municipality: '1833', people, units: UNITS, today: TODAY, keep: null },
  ...{ isWhole: false, createsUnits: false, movers: new Map(), newId: (what) => `new ${what}` },
  ...changes,
})
const plan = (lines: FileLine[], people: KnownPerson[], changes: Partial<ImportWorld> = {}) =>
  planImport(fileOf(lines), worldOf(people, changes))
const told = (made: ReturnType<typeof planImport>) =>
  made.changes.map(({ after, kinds }) => [after.id, ...kinds])
const codes = (made: ReturnType<typeof planImport>) =>
  made.problems.map(({ line, code, hint }) => [line, code, hint])

describe('who someone is', () => {
  const kari = known('k', { name: 'Åse Dalen', number: '7', email: 'åse@rana.example' })

  it.each<[string, Partial<FileLine>, string[]]>([
    [
      'everything else new',
      { number: '7', name: 'Åse Moe', email: 'm@rana.example' },
      ['renamed', 'address'],
    ],
    ['another letter case', { number: '7', name: 'ÅSE DALEN' }, []],
    ['letters put together otherwise', { number: '7', name: 'Åse Dalen'.normalize('NFD') }, []],
    ['no number', {}, []],
    ['a new number', { number: '8' }, ['number']],
  ])('is found with %s', (_, changes, kinds) => {
    const line = lineOf('k', { name: 'Åse Dalen', email: 'åse@rana.example', ...changes })
    const made = plan([line], [kari])
    expect(told(made)).toEqual(kinds.length > 0 ? [['k', ...kinds]] : [])
  })

  it('is another one when a leaver’s address comes with a new number', () => {
    const line = lineOf('k', { name: 'Åse Ny', email: 'åse@rana.example', number: '9' })
    expect(told(plan([line], [left(kari, TODAY - 3)]))).toEqual([['new person 2', 'joined']])
    expect(told(plan([{ ...line, number: '7' }], [left(kari, TODAY - 3)]))).toEqual([
      ['k', 'returned'],
    ])
  })

  it('is nobody here while they work elsewhere, and is said so of the line alone', () => {
    const made = plan([lineOf('x'), lineOf('y')], [known('x', {}, '1824')])
    expect(codes(made)).toEqual([[2, 'address-refused', null]])
    expect(told(made)).toEqual([['new person 3', 'joined']])
  })

  it('is one, also when addresses go round', () => {
    const people = ['a', 'b', 'c'].map((id, at) => known(id, { number: String(at) }))
    const round = (emails: string[]) =>
      emails.map((email, at) => lineOf(`${email}`, { number: String(at), name: 'ABC'[at] ?? '' }))
    expect(told(plan(round(['b', 'c', 'a']), people))).toEqual([
      ...[
        ['a', 'address'],
        ['b', 'address'],
        ['c', 'address'],
      ],
    ])
    expect(codes(plan(round(['b', 'b', 'c']), people))).toEqual(
      [
        [3, 'twice', '2'],
        [2, 'address-in-use', null],
      ].sort(),
    )
  })

  it('is told in the column that says the same as another line', () => {
    const heads = { number: 'Ansattnummer', email: 'E-post' }
    const columnOf = (...lines: FileLine[]) =>
      planImport(fileOf(lines, { heads }), worldOf([])).problems.map(({ column, value }) => [
        column,
        value,
      ])
    const one = lineOf('a', { number: '1' })
    expect(columnOf(one, lineOf('a', { number: '2' }))).toEqual([['E-post', 'a@rana.example']])
    expect(columnOf(one, lineOf('b', { number: '1' }))).toEqual([['Ansattnummer', '1']])
  })
})

describe('a code that lets history follow someone', () => {
  const mover = known('m', {}, '1824')
  const line = lineOf('n', { movingCode: 'K' })
  it('brings them here as the same person when they have left', () => {
    const movers = new Map([['K', left(mover, TODAY - 3)]])
    const made = plan([line], [], { movers })
    expect(told(made)).toEqual([['m', 'joined']])
    expect(made.changes[0]?.after.stays.map(({ municipality }) => municipality)).toEqual([
      ...['1824', '1833'],
    ])
  })

  it.each([
    ['before they have left', new Map([['K', mover]])],
    ['that nobody has', new Map()],
  ])('does nothing %s', (_, movers) => {
    const made = plan([line], [], { movers })
    expect([told(made), codes(made)]).toEqual([[], [[2, 'moving-code', null]]])
  })
})

describe('units', () => {
  it.each(['Teknisk/Plan', ' teknisk > PLAN ', 'Rana kommune / Teknisk / Plan', 'Plan', '310'])(
    'are found as «%s»',
    (path) => {
      expect(told(plan([lineOf('a', { unit: { code: null, path } })], [known('a')]))).toEqual([])
    },
  )

  it('are named where there are none, or made when asked for, each once', () => {
    const at = (path: string) => ({ unit: { code: null, path } })
    const lines = [
      lineOf('a', at('Helse/Hjem')),
      lineOf('b', at('helse / hjem')),
      lineOf('c', at('Teknisk/Plam')),
    ]
    expect(codes(plan(lines, []))).toEqual([
      ...[
        [2, 'unknown-unit', null],
        [3, 'unknown-unit', null],
        [4, 'unknown-unit', 'Plan'],
      ],
    ])
    const made = plan(lines.slice(0, 2), [], { createsUnits: true })
    expect(made.units.map(({ name, parent }) => [name, parent])).toEqual([
      ['Helse', 'top'],
      ['Hjem', 'new unit helse'],
    ])
    expect(codes(plan([lineOf('a', at('4711'))], [], { createsUnits: true }))).toHaveLength(1)
  })
})

describe('those who are not in the file', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => known(id))

  it('stay, unless it names everyone', () => {
    expect(told(plan([lineOf('a')], people))).toEqual([])
    const made = plan([lineOf('a')], people, { isWhole: true, keep: 'b' })
    expect(told(made)).toEqual([
      ['c', 'left'],
      ['d', 'left'],
      ['e', 'left'],
      ['f', 'left'],
    ])
    expect(losesMany(made)).toBe(true)
    const few = plan(
      ['a', 'b', 'c', 'd', 'e'].map((id) => lineOf(id)),
      people,
      { isWhole: true },
    )
    expect([countKinds(few).left, losesMany(few)]).toEqual([1, false])
  })

  it('stay when a line can’t be read that is theirs, or could be', () => {
    const world = worldOf(people.slice(0, 3), { isWhole: true })
    const unread = (email: string) => [{ number: null, email }]
    const theirs = planImport(fileOf([lineOf('a')], { unread: unread('b@rana.example') }), world)
    expect([told(theirs), theirs.nameless]).toEqual([[['c', 'left']], 0])
    const anybodys = planImport(fileOf([lineOf('a')], { unread: unread('') }), world)
    expect([told(anybodys), anybodys.nameless]).toEqual([[], 1])
  })

  it('stay when their unit is not known', () => {
    const line = lineOf('a', { unit: { code: null, path: 'Ukjent' } })
    const made = plan([line], people.slice(0, 1), { isWhole: true })
    expect([told(made), codes(made).length]).toEqual([[], 1])
  })
})

describe('days', () => {
  it('let someone begin and end when the file says', () => {
    const line = lineOf('n', { fromOn: TODAY + 10, toOn: TODAY + 50 })
    const [change] = plan([line], []).changes
    expect(change?.after.stays).toMatchObject([{ fromOn: TODAY + 10, toOn: TODAY + 50 }])
  })

  it('end what runs today at the latest today, and leave alone who has stopped', () => {
    const line = lineOf('a', { toOn: TODAY - 5 })
    const made = plan([line], [known('a')])
    expect(made.changes[0]?.after.stays[0]?.toOn).toBe(TODAY)
    expect(plan([line], [])).toMatchObject({ changes: [], problems: [], over: 1 })
  })
})

const someone = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  email: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  number: fc.constantFrom(null, '1', '2', '3'),
})

it('gives everyone an address of their own, and changes nothing when done again', () => {
  const some = fc.uniqueArray(someone, { selector: ({ email }) => email, maxLength: 5 })
  fc.assert(
    fc.property(some, fc.array(someone, { maxLength: 6 }), fc.boolean(), (had, file, isWhole) => {
      const numbers = new Set<string | null>()
      const people = [...new Map(had.map((one) => [one.id, one])).values()].map((one) => {
        const number = numbers.has(one.number) ? null : one.number
        numbers.add(number)
        return known(one.id, { email: `${one.email}@rana.example`, number })
      })
      const lines = file.map(({ email, number }) => lineOf(email, { number, name: `N ${email}` }))
      const first = plan(lines, people, { isWhole })
      const after = new Map(people.map((person) => [person.id, person]))
      for (const change of first.changes) after.set(change.after.id, change.after)
      const here = [...after.values()].filter((person) => currentStay(person, TODAY))
      expect(new Set(here.map(({ email }) => email)).size).toBe(here.length)
      const good = lines.filter((_, at) => !first.problems.some(({ line }) => line === at + 2))
      expect(told(plan(good, [...after.values()], { isWhole: false }))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
