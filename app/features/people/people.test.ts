import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseEmail } from './email.ts'
import { profileId, profileRoles } from './profile.ts'
import { ancestry } from './unit-tree.ts'

describe('an e-mail address', () => {
  it.each([
    [' Kari.Nordmann@Rana.Example ', 'kari.nordmann@rana.example'],
    ['a\u030Ase@rana.example', 'åse@rana.example'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(normaliseEmail(typed)).toBe(stored)
  })

  it('is the same when normalised twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseEmail(normaliseEmail(text))).toBe(normaliseEmail(text))
      }),
    )
  })
})

describe('a profile', () => {
  it('is the same for the same roles in any order and number, and holds what everyone has', () => {
    expect(profileId('1833', ['leder', 'saksbehandler', 'leder'])).toBe(
      profileId('1833', ['saksbehandler', 'alle-ansatte', 'leder']),
    )
    expect(profileRoles(['leder'])).toEqual(['alle-ansatte', 'leder'])
  })

  it('differs between municipalities and between sets of roles', () => {
    const ids = [
      profileId('1833', []),
      profileId('1824', []),
      profileId('1833', ['leder']),
      profileId('1833', ['leder', 'superbruker']),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the unit tree', () => {
  it('gives every unit its line up to the root, itself first', () => {
    const units = [
      { id: 'team', parent: 'office' },
      { id: 'root', parent: null },
      { id: 'office', parent: 'root' },
    ]
    expect(ancestry(units).filter(({ unit }) => unit === 'team')).toEqual([
      { unit: 'team', ancestor: 'team', depth: 0 },
      { unit: 'team', ancestor: 'office', depth: 1 },
      { unit: 'team', ancestor: 'root', depth: 2 },
    ])
    expect(ancestry(units)).toHaveLength(6)
  })

  it('refuses a circle and a parent that is missing, by name', () => {
    const circle = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]
    expect(() => ancestry(circle)).toThrow('«a» is its own ancestor')
    expect(() => ancestry([{ id: 'a', parent: 'gone' }])).toThrow('«gone»')
  })
})
