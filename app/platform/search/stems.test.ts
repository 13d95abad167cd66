import { describe, expect, it } from 'vitest'
import { stem } from './stems.ts'

describe('the stem of a word', () => {
  it.each([
    ['journalføring', 'journalføre'],
    ['skjerming', 'skjermet'],
    ['skjermingen', 'skjerma'],
    ['stilling', 'stillingar'],
    ['skjermen', 'skjerm'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one, 'nb')).toBe(stem(other, 'nb'))
  })

  it.each([
    ['skjerming', 'skjermen'],
    ['stilling', 'stille'],
  ])('tells %s from %s, which only look alike', (one, other) => {
    expect(stem(one, 'nb')).not.toBe(stem(other, 'nb'))
  })
})
