import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMON } from './common-passwords.ts'
import { faultInPassword } from './password-rules.ts'

const owner = {
  name: 'Åse-Marie Solbakk',
  email: 'ase.solbakk@vefsn.kommune.no',
  municipality: { name: 'Vefsn' },
}
const fault = (password: string) => faultInPassword(password, owner)

describe('a new password', () => {
  it.each([
    'fem-ord-som-ingen-gjetter',
    'trapp skrue vifte lampe',
    'ukvurgrønthagle',
    'x7$Kq!mzPw3v',
    'зимнийтрамвай',
    '冬の路面電車で見た猫の夢',
  ])('«%s» is taken', (password) => expect(fault(password)).toBeUndefined())

  it.each([
    ['kort', 'short'],
    ['elleve-tegn', 'short'],
    ['', 'short'],
    ['x7$Kq'.repeat(26), 'long'],
    ['passord123456', 'guessable'],
    ['Pa$$word!2026', 'guessable'],
    ['P4ssw0rdP4ssw0rd', 'guessable'],
    ['Sommer2026!!!!', 'guessable'],
    ['Helgeland2026', 'guessable'],
    ['aaaaaaaaaaaaa', 'guessable'],
    ['123456789012', 'guessable'],
    ['qwertyuiop123', 'guessable'],
    ['ÅseSolbakk1990', 'guessable'],
    ['solbakk.vefsn.1', 'guessable'],
    ['correct horse battery staple', 'guessable'],
  ])('«%s» is too %s', (password, why) => expect(fault(password)).toBe(why))

  it('is the same however its letters are composed', () => {
    for (const word of ['blåbærgrøt-månesykkel', 'åseSOLBAKK1990'])
      expect(fault(word.normalize('NFD'))).toBe(fault(word.normalize('NFC')))
  })

  it('is never made of two common words, digits and signs alone', () => {
    const word = fc.constantFrom(...COMMON)
    const filling = fc.string({ unit: fc.constantFrom(...'2678-_ .,'), maxLength: 6 })
    fc.assert(
      fc.property(word, filling, word, filling, (...parts) => {
        expect(fault(parts.join(''))).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('may be any four long random words of one’s own', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'bdfgjklpqtuvxzæø'),
      minLength: 7,
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.array(letters, { minLength: 4, maxLength: 4 }), (words) => {
        fc.pre(new Set(words.join('')).size >= 5)
        expect(fault(words.join(' '))).toBeUndefined()
      }),
    )
  })
})
