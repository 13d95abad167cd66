import { expect, it } from 'vitest'
import { readable } from './readable.ts'

it.each([
  ['Kari\u202Egro.live', 'Karigro.live'],
  ['\u2067Ali\u2069 \u200FHassan', 'Ali Hassan'],
  ['Kari\r\nNordmann\u0000', 'Kari Nordmann'],
  ['Áilu Jåvvna', 'Áilu Jåvvna'],
  ['محمد علي', 'محمد علي'],
  ['', ''],
])('%j is read as «%s»', (name, as) => {
  expect(readable(name)).toBe(as)
})
