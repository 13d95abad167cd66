import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byName, byNeed, byUnit, cut, inState, withName } from './named-list.ts'
import type { CourseState, NamedPerson } from './named-person.ts'

const STATES: CourseState[] = ['valid', 'expiring', 'expired', 'outdated', 'never']

const person = (name: string, ...states: [CourseState, number?][]): NamedPerson => ({
  id: name,
  name,
  unit: 'Plan',
  courses: states.map(([state, endsOn], index) => ({
    course: `k${index}`,
    state,
    passedOn: 1,
    endsOn: endsOn ?? null,
    dueOn: null,
  })),
})
const ON = 20_000
const dueOn = (person: NamedPerson, day: number): NamedPerson => ({
  ...person,
  courses: person.courses.map((course) => ({ ...course, dueOn: day })),
})
const names = (people: { name: string }[]) => people.map(({ name }) => name)

describe('those who are looked for', () => {
  const people = ['Åse Ørnhaug', 'Kari Nordmann', 'Ole Åsmund Berg'].map((name) => person(name))

  it.each([
    ['', ['Åse Ørnhaug', 'Kari Nordmann', 'Ole Åsmund Berg']],
    ['ås', ['Åse Ørnhaug', 'Ole Åsmund Berg']],
    ['ÅSE', ['Åse Ørnhaug']],
    ['A\u030Ase', ['Åse Ørnhaug']],
    ['nord kari', ['Kari Nordmann']],
    ['kari berg', []],
    ['%', []],
  ])('by «%s» are %j', (looked, found) => {
    expect(names(withName(people, looked))).toEqual(found)
  })
})

describe('those in a state', () => {
  const all = person('all', ['valid'], ['expiring'])
  const lacks = person('lacks', ['valid'], ['expired'])
  const late = dueOn(person('late', ['never']), ON - 1)
  const none = dueOn(person('none', ['never']), ON)

  it.each([
    [null, ['all', 'lacks', 'late', 'none']],
    ['missing', ['lacks', 'late', 'none']],
    ['overdue', ['late']],
    ['expired', ['lacks']],
    ['never', ['late', 'none']],
    ['outdated', []],
    ['expiring', ['all']],
    ['complete', ['all']],
  ] as const)('%s are %j', (state, found) => {
    expect(names(inState([all, lacks, late, none], state, ON))).toEqual(found)
  })
})

describe('the order', () => {
  it('has those past a last day first, then those who lack most, then those for whom something ends first', () => {
    const people = [
      person('ingen krav'),
      person('lenge', ['valid', 900]),
      person('snart', ['valid', 20]),
      person('for alltid', ['valid']),
      dueOn(person('over fristen', ['never']), ON - 1),
      person('én', ['never'], ['valid']),
      person('to', ['never'], ['expired']),
    ]
    expect(names(byNeed(people, ON))).toEqual([
      'over fristen',
      'to',
      'én',
      'snart',
      'lenge',
      'for alltid',
      'ingen krav',
    ])
  })

  it('of names is the Norwegian one', () => {
    const people = ['Åse', 'Ærlig', 'Zahra', 'Øyvind', 'anne'].map((name) => person(name))
    expect(names(byName(people))).toEqual(['anne', 'Zahra', 'Ærlig', 'Øyvind', 'Åse'])
  })

  it('of units is that of their names, with teams by number', () => {
    const units = new Map([
      ['a', 'Sykehjem, avdeling 10'],
      ['b', 'Sykehjem, avdeling 9'],
    ])
    const members = [
      { id: '1', name: 'Anne', unit: 'a' },
      { id: '2', name: 'Bjørn', unit: 'b' },
      { id: '3', name: 'Anne', unit: 'b' },
    ]
    expect(byUnit(members, units).map(({ id }) => id)).toEqual(['3', '2', '1'])
  })

  it('changes nobody, whatever they lack', () => {
    const states = fc.array(fc.tuple(fc.constantFrom(...STATES), fc.nat(50_000)))
    const people = fc.uniqueArray(fc.tuple(fc.string(), states), { selector: ([name]) => name })
    fc.assert(
      fc.property(people, (given) => {
        const all = given.map(([name, courses]) => person(name, ...courses))
        expect(new Set(byNeed(all, ON))).toEqual(new Set(all))
      }),
    )
  })
})

describe('a page', () => {
  it('is one of those that there are, and together they are everyone', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 1_000_000 }), (count, asked) => {
        const people = Array.from({ length: count }, (_, i) => i)
        const { page, pages } = cut(people, asked)
        expect(page).toBeLessThanOrEqual(pages)
        const all = Array.from({ length: pages }, (_, i) => cut(people, i + 1).people).flat()
        expect(all).toEqual(people)
      }),
    )
  })
})
