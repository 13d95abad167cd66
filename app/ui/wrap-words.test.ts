import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrapWords } from './wrap-words.ts'

it.each([
  ['Helse og omsorg', 30, 2, ['Helse og omsorg']],
  ['Små enheter i Plan og samfunn', 14, 2, ['Små enheter i', 'Plan og samfu…']],
  ['Kommunedirektørens stab', 10, 2, ['Kommunedi…', 'stab']],
])('«%s» in %i characters', (name, width, most, lines) => {
  expect(wrapWords(name, width, most)).toEqual(lines)
})

it.each([
  ['Små enheter i Plan og samfunn', 14, ['Små enheter i', 'Plan og', 'samfunn']],
  ['Kommunedirektørens stab', 10, ['Kommunedi-', 'rektørens', 'stab']],
])('«%s» whole, in %i characters a line', (name, width, lines) => {
  expect(wrapWords(name, width)).toEqual(lines)
})

it('leaves nothing out, and no line is longer than asked for', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,30}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 2, max: 40 }), (all, width) => {
      const lines = wrapWords(all.join(' '), width)
      expect(lines.every((line) => line.length <= width)).toBe(true)
      expect(lines.join('').replace(/[ -]/g, '')).toBe(all.join(''))
    }),
  )
})
