import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, wordsIn } from './words.ts'

it.each([
  ['Journalføring', 'journalforing'],
  ['SÆRLIG', 'saerlig'],
  ['særleg', 'saerleg'],
  ['Årsak', 'arsak'],
  ['aarsak', 'arsak'],
  ['foering', 'foring'],
  ['Sámi', 'sami'],
  ['giellačállin', 'giellacallin'],
  ['Đavvi', 'davvi'],
  ['eaŋgalas', 'eangalas'],
  ['Ŧ', 't'],
  ['idé', 'ide'],
])('folds %s to %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

it('folds what is folded to itself, to letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text)).toMatch(/^[\p{L}\p{N}]*$/u)
    }),
  )
})

it('lets a beginning stay a beginning', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aåæeoøčđŋšŧžábk') }),
      fc.nat(20),
      (word, at) => {
        expect(fold(word).startsWith(fold(word.slice(0, at)))).toBe(true)
      },
    ),
  )
})

it('takes a word with hyphens whole and apart, and tells where it stands', () => {
  const text = 'Les e-posten: «sak- og arkivsystem»'
  const words = wordsIn(text)
  expect(words.map(({ forms }) => forms)).toEqual([
    ['les'],
    ['eposten', 'e', 'posten'],
    ['sak'],
    ['og'],
    ['arkivsystem'],
  ])
  const [, mail] = words
  expect(text.slice(mail?.start, mail?.end)).toBe('e-posten')
})
