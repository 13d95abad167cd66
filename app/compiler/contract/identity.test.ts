import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formerQuestions } from './former.ts'
import { identityFrom, type KnownPart, knownParts, optionId } from './identity.ts'
import { similarity } from './similarity.ts'

const known = (id: string, text: string, isRetired = false): KnownPart => ({
  role: 'choice',
  id,
  text,
  isRetired,
})
const OLD = [
  known('en', 'Brevet skal journalføres samme dag'),
  known('to', 'Bare lederen bestemmer'),
  known('tre', 'Alt som er eldre enn ti år', true),
]
const identify = (...texts: string[]) => identityFrom(OLD)('choice', texts)

describe('identity', () => {
  it('stays with a text that was released, however it is spaced or capitalised', () => {
    expect(identify('Bare  lederen bestemmer', 'brevet skal journalføres samme dag')).toEqual([
      'to',
      'en',
    ])
  })

  it('follows a rewording, also one that turns the meaning', () => {
    expect(identify('Brevet skal ikke journalføres samme dag')).toEqual(['en'])
  })

  it('is new for another text, and for one that is as like two', () => {
    expect(identify('En helt annen ting')).toEqual([optionId('En helt annen ting')])
    const rivals = ['Brevet skal journalføres samme uke', 'Brevet skal journalføres samme år']
    expect(identify(...rivals)).toEqual(rivals.map(optionId))
  })

  it('comes back with a text that was taken away, but not with one like it', () => {
    expect(identify('Alt som er eldre enn ti år')).toEqual(['tre'])
    expect(identify('Alt som er eldre enn ti dager')).not.toEqual(['tre'])
  })

  it('never uses an id again for another text', () => {
    const reworded = [known(optionId('Ja'), 'Javisst, det kan du', true)]
    const [id] = identityFrom(reworded)('choice', ['Ja'])
    expect(id).toMatch(/^[0-9a-f]{8}$/)
    expect(id).not.toBe(optionId('Ja'))
  })

  it('is kept apart by role, and by the blank or step', () => {
    const options = ['b1', 'b2'].map((of): KnownPart => ({ ...known(of, 'Ja'), of }))
    const ids = identityFrom(options)
    expect(ids('choice', ['Ja'], 'b2')).toEqual(['b2'])
    expect(ids('choice', ['Ja'])).toEqual([optionId('Ja')])
    expect(ids('row', ['Ja'], 'b1')).toEqual([optionId('Ja')])
  })

  const text = fc.string({ unit: fc.constantFrom(...'abcdefgh  '), minLength: 1, maxLength: 24 })

  it('depends on nothing but the texts: any order gives each the same id', () => {
    const parts = fc.uniqueArray(text, { maxLength: 6 })
    fc.assert(
      fc.property(parts, fc.uniqueArray(text, { maxLength: 6 }), fc.nat(), (old, fresh, turn) => {
        const released = old.map((one, n) => known(String(n), one))
        const turned = [...fresh.slice(turn % 7), ...fresh.slice(0, turn % 7)].reverse()
        const plain = identityFrom(released)('choice', fresh)
        const other = identityFrom([...released].reverse())('choice', turned)
        const byText = new Map(turned.map((one, n) => [one, other[n]]))
        expect(fresh.map((one) => byText.get(one))).toEqual(plain)
      }),
    )
  })

  it('gives different texts different ids', () => {
    const texts = fc.uniqueArray(text, {
      maxLength: 6,
      selector: (one) => one.trim().replace(/\s+/g, ' '),
    })
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const released = old.map((one) => known(optionId(one), one))
        const ids = identityFrom(released)('choice', fresh)
        expect(new Set(ids).size).toBe(fresh.length)
      }),
    )
  })
})

describe('similarity', () => {
  it('is Dice’s measure on pairs of letters', () => {
    expect(similarity('natt', 'nakt')).toBeCloseTo(2 / 6)
    expect(similarity('Skal', 'skal')).toBe(1)
    expect(similarity('A', 'B')).toBe(0)
    expect(similarity('', ' ')).toBe(1)
  })
})

describe('a former name', () => {
  const quiz = { id: 'quiz', was: null }

  it('is looked for under the present one first', () => {
    expect(formerQuestions('en', quiz, { id: 'q', was: null })).toEqual(['en/quiz/q'])
    expect(formerQuestions('en', quiz, { id: 'q', was: 'p' })).toEqual(['en/quiz/q', 'en/quiz/p'])
    expect(formerQuestions('en', quiz, { id: 'q', was: 'gammel/p' })[1]).toBe('en/gammel/p')
    expect(formerQuestions('en', quiz, { id: 'q', was: 'to/gammel/p' })[1]).toBe('to/gammel/p')
  })

  it('follows a renamed quiz', () => {
    const renamed = { id: 'quiz', was: 'gammel' }
    const released = { module: 'en', questions: { 'en/gammel/q': OLD } }
    expect(knownParts(released, renamed, { id: 'q', was: null })).toBe(OLD)
    expect(knownParts(released, quiz, { id: 'q', was: null })).toEqual([])
    expect(knownParts(null, renamed, { id: 'q', was: null })).toEqual([])
  })
})
