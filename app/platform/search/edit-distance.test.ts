import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, it } from 'vitest'
import { distances } from './edit-distance.ts'

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })
const FAR = 100

it('tells of letters missing, too many, wrong and swapped', () => {
  expect(distances('jornal', 'journal', 2).whole).toBe(1)
  expect(distances('journnal', 'journal', 2).whole).toBe(1)
  expect(distances('jaurnal', 'journal', 2).whole).toBe(1)
  expect(distances('arkivmedling', 'arkivmelding', 2).whole).toBe(1)
  expect(distances('jornalf', 'journalforing', 2).beginning).toBe(1)
})

it('is Levenshtein’s distance less what swaps save, and the same from both ends', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const { whole, beginning } = distances(one, other, FAR)
      expect(whole).toBeLessThanOrEqual(distance(one, other))
      expect(whole).toBeGreaterThanOrEqual(Math.ceil(distance(one, other) / 2))
      expect(whole).toBe(distances(other, one, FAR).whole)
      expect(beginning).toBeLessThanOrEqual(whole)
    }),
  )
})

it('says no more than that it is too much, when it is', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      const { whole } = distances(one, other, FAR)
      const bounded = distances(one, other, most).whole
      if (whole <= most) expect(bounded).toBe(whole)
      else expect(bounded).toBeGreaterThan(most)
    }),
  )
})
