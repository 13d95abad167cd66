import { describe, expect, it } from 'vitest'
import { leaks, tells } from './audit.ts'
import type { Claim } from './claims.ts'
import type { Told } from './told.ts'

const STRUCTURE = {
  units: ['a', 'b'].map((id) => ({ id, parent: null, name: id })),
  courses: [{ id: 'k', modules: ['k/1'] }],
}
const ANY = { low: 0, high: 100 }

/** Units of so many people, of whom so many miss the module. */
function told(
  units: { id: string; people: number; missing: number }[],
  claims: [units: string[] | null, low: number, high: number][],
  unqualified = ANY,
): Told {
  return {
    groups: units.map(({ id, people, missing }) => ({
      ...{ id: `${id} r k`, unit: id, role: 'r', people },
      missing: new Map([['k/1', missing]]),
    })),
    claims: claims.map(([where, low, high]): Claim => {
      return { units: where, roles: null, modules: ['k/1'], low, high }
    }),
    unqualified,
  }
}

const few = { id: 'a', people: 3, missing: 1 }
const many = { id: 'b', people: 20, missing: 8 }

describe('one date', () => {
  it('tells when a sum leaves no room', () => {
    expect(tells([told([few, many], [[['a'], 1, 1]])], STRUCTURE)).toBe(true)
    expect(tells([told([few, many], [[['a'], 0, 3]])], STRUCTURE)).toBe(false)
  })

  it('tells by the difference of two sums', () => {
    const difference = (high: number) =>
      told(
        [few, many],
        [
          [null, 9, 9],
          [['b'], 8, high],
        ],
      )
    expect(tells([difference(8)], STRUCTURE)).toBe(true)
    expect(tells([difference(9)], STRUCTURE)).toBe(false)
  })

  it('tells that all of a larger group have passed', () => {
    const all = { ...many, missing: 0 }
    expect(tells([told([all], [[null, 0, 0]])], STRUCTURE)).toBe(true)
    expect(tells([told([all], [[null, 0, 3]])], STRUCTURE)).toBe(false)
  })

  it('tells by how many are qualified', () => {
    const all = told(
      [
        { ...few, missing: 0 },
        { ...many, missing: 0 },
      ],
      [],
    )
    expect(tells([all], STRUCTURE)).toBe(false)
    expect(tells([{ ...all, unqualified: { low: 0, high: 0 } }], STRUCTURE)).toBe(true)
  })

  it('names what it tells', () => {
    const [leak] = leaks([told([few, many], [[['a'], 1, 1]])], STRUCTURE)
    expect(leak).toMatchObject({ people: 3, what: 'k/1' })
  })
})

describe('two dates', () => {
  const at = (missing: number, low: number, high: number) =>
    told([{ ...few, missing }], [[['a'], low, high]])

  it('tell what neither tells alone', () => {
    const [first, second] = [at(2, 2, 3), at(2, 0, 2)]
    expect([tells([first], STRUCTURE), tells([second], STRUCTURE)]).toEqual([false, false])
    expect(tells([first, second], STRUCTURE)).toBe(true)
  })

  it('tell no more than that when someone may have passed between', () => {
    // Two, then one: it may as well have been three, and two passes; but only one was needed.
    expect(tells([at(2, 2, 3), at(1, 0, 1)], STRUCTURE)).toBe(true)
    expect(tells([at(3, 2, 3), at(1, 0, 1)], STRUCTURE)).toBe(false)
  })
})
