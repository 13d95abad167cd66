import { expect, it } from 'vitest'
import { wrapWords } from './wrap-words.ts'

it.each([
  ['Helse og omsorg', 30, 2, ['Helse og omsorg']],
  ['Små enheter i Plan og samfunn', 14, 2, ['Små enheter i', 'Plan og samfu…']],
  ['Kommunedirektørens stab', 10, 2, ['Kommunedi…', 'stab']],
])('«%s» in %i characters', (name, width, most, lines) => {
  expect(wrapWords(name, width, most)).toEqual(lines)
})
