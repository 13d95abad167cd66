import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainName, wordsOf } from './plain-name.ts'

it.each([
  ['Åse', 'Aase'],
  ['Sørøy', 'SOROY'],
  ['A\u030Asa', 'åsa'],
  ['Ælfrid', 'aelfrid'],
  ['Đorđe Ŋuorra', 'dorde nuorra'],
  ['José', 'Jose'],
])('%s and %s are one name to look for', (one, other) => {
  expect(plainName(one)).toBe(plainName(other))
})

it('is the same however a text was composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainName(text.normalize('NFD'))).toBe(plainName(text.normalize('NFC')))
    }),
  )
})

it('looks for words, and for none where there is nothing', () => {
  expect(wordsOf('  Kari   Åse ')).toEqual(['kari', 'ase'])
  expect(wordsOf('   ')).toEqual([])
})
