import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import {
  changed,
  currentStay,
  type Employment,
  enrolled,
  isOurs,
  type KnownPerson,
  kindsOf,
  left,
  profileOf,
  stranger,
} from './changes.ts'
import { endedOn, followedBy } from './periods.ts'
import { profileRoles } from './profile.ts'

const DAY = 20_000
const kari: Employment = {
  name: 'Kari Dalen',
  email: 'kari@rana.example',
  number: '12',
  unit: 'plan',
  jobRoles: ['saksbehandler'],
}
const forGood = (fromOn: number) => ({ fromOn, toOn: NEVER })
const begin = (day = DAY, employment = kari) =>
  enrolled(stranger('k'), '1833', employment, forGood(day))
const places = (person: KnownPerson) =>
  person.stays.map(({ unit, fromOn, toOn }) => [unit, fromOn, toOn])
const held = (person: KnownPerson, role: string) =>
  person.roles.filter(({ jobRole }) => jobRole === role).map(({ fromOn, toOn }) => [fromOn, toOn])

describe('a history', () => {
  it('keeps what was and gives up what was to come', () => {
    const history = [
      { unit: 'a', fromOn: 1, toOn: 10 },
      { unit: 'b', fromOn: 10, toOn: 20 },
    ]
    expect(endedOn(history, 10)).toEqual([history[0]])
    expect(endedOn(history, 15)).toEqual([history[0], { unit: 'b', fromOn: 10, toOn: 15 }])
    expect(followedBy(history, { unit: 'b', fromOn: 15, toOn: 99 }, () => true)).toEqual([
      history[0],
      { unit: 'b', fromOn: 10, toOn: 99 },
    ])
  })
})

describe('a person', () => {
  it('closes what ran when something changes, and opens another period', () => {
    const moved = changed(begin(), { unit: 'arkiv' }, DAY + 30)
    expect(places(moved)).toEqual([
      ['plan', DAY, DAY + 30],
      ['arkiv', DAY + 30, NEVER],
    ])
    expect(held(moved, 'saksbehandler')).toEqual([[DAY, NEVER]])
  })

  it('amends the period that began the same day', () => {
    const moved = changed(begin(), { unit: 'arkiv' }, DAY + 30)
    const again = changed(moved, { unit: 'skole' }, DAY + 30)
    expect(places(again).slice(1)).toEqual([['skole', DAY + 30, NEVER]])
    expect(places(changed(again, { unit: 'plan' }, DAY + 30))).toEqual([['plan', DAY, NEVER]])
  })

  it('begins and ends job roles, each with its own days', () => {
    const other = changed(begin(), { mainRole: 'leder', jobRoles: ['leder'] }, DAY + 5)
    expect(held(other, 'saksbehandler')).toEqual([[DAY, DAY + 5]])
    expect(held(other, 'leder')).toEqual([[DAY + 5, NEVER]])
    expect(held(other, 'alle-ansatte')).toEqual([[DAY, NEVER]])
    expect(currentStay(other, DAY + 5)?.mainRole).toBe('leder')
  })

  it('leaves, comes back the same day as if nothing were, and a year later with a gap', () => {
    const gone = left(begin(), DAY + 9)
    expect(currentStay(gone, DAY + 9)).toBeUndefined()
    expect(places(enrolled(gone, '1833', kari, forGood(DAY + 9)))).toEqual([['plan', DAY, NEVER]])
    expect(places(enrolled(gone, '1833', kari, forGood(DAY + 370)))).toEqual([
      ['plan', DAY, DAY + 9],
      ['plan', DAY + 370, NEVER],
    ])
  })

  it('never comes back before having left', () => {
    const gone = left(begin(), DAY + 9)
    expect(places(enrolled(gone, '1833', kari, forGood(DAY - 50)))).toEqual([['plan', DAY, NEVER]])
  })

  it('is still known when they leave before they came', () => {
    const never = left(begin(DAY + 40), DAY)
    expect(places(never)).toEqual([['plan', DAY, DAY]])
    expect(isOurs(never, '1833')).toBe(true)
    expect(held(never, 'saksbehandler')).toEqual([])
  })

  it('leaves alone what another municipality knows, even of a day', () => {
    const gone = left(begin(), DAY)
    const there = enrolled(gone, '1824', kari, forGood(DAY))
    expect(places(there)).toEqual([
      ['plan', DAY, DAY],
      ['plan', DAY + 1, NEVER],
    ])
  })

  it('keeps the day of an end that is planned, and a name that is left out', () => {
    const ending = changed(begin(), { toOn: DAY + 100 }, DAY + 1)
    const moved = changed(ending, { unit: 'arkiv', name: 'Kari Moe' }, DAY + 2)
    expect(places(moved).at(-1)).toEqual(['arkiv', DAY + 2, DAY + 100])
    expect([moved.name, moved.email]).toEqual(['Kari Moe', kari.email])
  })

  it('keeps what is planned for a later day, and what it was not to change follows', () => {
    const planned = changed(begin(), { unit: 'arkiv' }, DAY + 30)
    expect(places(changed(planned, { name: 'Kari Moe' }, DAY + 1))).toEqual(places(planned))
    const leading = changed(planned, { mainRole: 'leder', jobRoles: ['leder'] }, DAY + 10)
    expect(places(leading)).toEqual([
      ['plan', DAY, DAY + 10],
      ['plan', DAY + 10, DAY + 30],
      ['arkiv', DAY + 30, NEVER],
    ])
    expect(leading.stays.at(-1)?.mainRole).toBe('leder')
    expect(held(leading, 'leder')).toEqual([[DAY + 10, NEVER]])
    expect(places(changed(planned, { toOn: DAY + 20 }, DAY + 1))).toEqual([['plan', DAY, DAY + 20]])
    expect(places(changed(planned, { toOn: DAY + 90 }, DAY + 1)).at(-1)).toEqual([
      ...['arkiv', DAY + 30, DAY + 90],
    ])
  })

  it('has a main role that is one of the job roles', () => {
    const [stay] = begin(DAY, { ...kari, mainRole: 'leder' }).stays
    expect([stay?.mainRole, stay?.jobRoles]).toEqual([
      'leder',
      ['alle-ansatte', 'leder', 'saksbehandler'],
    ])
    expect(begin(DAY, { ...kari, jobRoles: [] }).stays[0]?.mainRole).toBe('alle-ansatte')
  })
})

describe('what has become of someone', () => {
  const tell = (before: KnownPerson | null, after: KnownPerson, day = DAY + 5) =>
    kindsOf(before, after, '1833', day)

  it('is told by kind', () => {
    const here = begin()
    expect(tell(null, here)).toEqual(['joined'])
    expect(tell(here, here)).toEqual([])
    expect(tell(here, left(here, DAY + 5))).toEqual(['left'])
    expect(tell(here, left(here, DAY + 50))).toEqual(['end'])
    const gone = left(here, DAY + 1)
    expect(tell(gone, enrolled(gone, '1833', kari, forGood(DAY + 5)))).toEqual(['returned'])
    const other = { name: 'Kari Moe', email: 'moe@rana.example', number: '99', unit: 'arkiv' }
    expect(tell(here, changed(here, { ...other, jobRoles: ['leder'] }, DAY + 5))).toEqual([
      ...['moved', 'roles', 'renamed', 'address', 'number'],
    ])
  })
})

const day = fc.integer({ min: DAY, max: DAY + 12 })
const place = fc.record({
  unit: fc.constantFrom('plan', 'arkiv', 'skole'),
  jobRoles: fc.subarray(['saksbehandler', 'leder', 'superbruker']),
})
const step = fc.oneof(
  fc.record({ do: fc.constant('enrol' as const), day, place }),
  fc.record({
    do: fc.constant('change' as const),
    day,
    place,
    ahead: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({ do: fc.constant('leave' as const), day, place }),
)

it('has one place at a time, and holds job roles on the days of a place that has them', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let person = begin(DAY)
      let today = DAY
      for (const one of steps) {
        today = Math.max(today, one.day)
        const before = person
        person = taken(person, one, today)
        expect(until(person, today)).toEqual(until(before, today))
        wellFormed(person)
      }
    }),
  )
})

type Step = {
  do: 'enrol' | 'change' | 'leave'
  place: { unit: string; jobRoles: string[] }
  /** Days from today on which it is to be so. */
  ahead?: number
}

function taken(
  person: KnownPerson,
  { do: what, place, ahead = 0 }: Step,
  today: number,
): KnownPerson {
  if (what === 'enrol')
    return currentStay(person, today)
      ? person
      : enrolled(person, '1833', { ...kari, ...place }, forGood(today))
  if (!currentStay(person, today)) return person
  const [mainRole = 'alle-ansatte'] = place.jobRoles
  if (what === 'leave') return left(person, today)
  const isHere = person.stays.some(
    ({ fromOn, toOn }) => fromOn <= today + ahead && today + ahead < toOn,
  )
  return changed(person, { ...place, mainRole }, isHere ? today + ahead : today)
}

/** What was so on each day before one. */
function until(person: KnownPerson, end: number) {
  return Array.from({ length: end - DAY }, (_, at) => onDay(person, DAY + at))
}

function onDay({ stays, roles }: KnownPerson, on: number) {
  const runs = ({ fromOn, toOn }: { fromOn: number; toOn: number }) => fromOn <= on && on < toOn
  const here = stays.filter(runs)
  return {
    places: here.map(({ unit, mainRole }) => [unit, mainRole]),
    profile: here[0] && profileOf(here[0]),
    roles: roles
      .filter(runs)
      .map(({ jobRole }) => jobRole)
      .sort(),
  }
}

function wellFormed(person: KnownPerson): void {
  expect(new Set(person.stays.map(({ fromOn }) => fromOn)).size).toBe(person.stays.length)
  for (let at = DAY; at < DAY + 20; at++) {
    const { places, roles } = onDay(person, at)
    expect(places.length).toBeLessThan(2)
    const stay = person.stays.find(({ fromOn, toOn }) => fromOn <= at && at < toOn)
    expect(roles).toEqual(stay ? profileRoles(stay.jobRoles) : [])
  }
}
