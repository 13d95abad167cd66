import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, meant, nearest } from './near.ts'

describe('what may have been meant', () => {
  it.each([
    ['tip', ['info', 'tips', 'viktig'], 'tips'],
    ['dokumenthandtering', ['arbeidsflyt', 'dokumenthåndtering'], 'dokumenthåndtering'],
    ['Publised', ['draft', 'published', 'retired'], 'published'],
    ['offentlighetsloven', ['kommuneloven', 'offentleglova'], 'offentleglova'],
    ['dokument', ['arbeidsflyt', 'dokumenthåndtering', 'maler'], 'dokumenthåndtering'],
    ['alvorleg', ['merknad', 'feil', 'alvorlig'], 'alvorlig'],
  ])('of %s', (written, known, near) => expect(meant(written, known)).toBe(near))

  it.each([
    ['note', ['info', 'tips', 'regel']],
    ['arkivlova', ['offentleglova', 'spraklova-2']],
    ['', ['tips']],
    ['tips', []],
  ])('nothing, of %s', (written, known) => {
    expect(didYouMean(written, known, { nb: 'x', en: 'y' })).toEqual({ nb: 'x', en: 'y' })
  })

  it('is always what is written, where that is known', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.nat(), (known, n) => {
        const written = known[n % known.length] ?? ''
        expect(nearest(written, known)).toBe(written)
        expect(meant(written.toUpperCase(), known)).toBe(written)
      }),
    )
  })
})
