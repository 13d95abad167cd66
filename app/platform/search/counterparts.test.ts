import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterpartsOf } from './counterparts.ts'
import { fold } from './words.ts'

describe('a word in the other written standard', () => {
  it.each([
    ['sakshandsaming', 'saksbehandling'],
    ['rettleiing', 'veiledning'],
    ['sjølvbetening', 'selvbetjening'],
    ['teieplikta', 'taushetsplikta'],
    ['heimel', 'hjemmel'],
    ['heimelen', 'hjemmelen'],
    ['offentleg', 'offentlig'],
    ['høyringa', 'høringa'],
    ['parkeringsløyve', 'parkeringstillatelse'],
  ])('is found by one for the other: %s, %s', (nynorsk, bokmål) => {
    expect(counterpartsOf(fold(nynorsk))).toContain(fold(bokmål))
    expect(counterpartsOf(fold(bokmål))).toContain(fold(nynorsk))
  })

  it('is none where both write it alike', () => {
    expect(counterpartsOf('arbeidsflyt')).toEqual([])
  })

  it('is letters and digits alone, as every word that the index is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(fold), (word) => {
        for (const other of counterpartsOf(word)) expect(other).toBe(fold(other))
      }),
    )
  })
})
