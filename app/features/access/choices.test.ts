import { expect, it } from 'vitest'
import { choicesFor } from './choices.ts'

const ALL = [
  { id: 'a', label: 'Microsoft', municipality: '1833', name: 'Rana' },
  { id: 'b', label: 'Ansattporten', municipality: '1833', name: 'Rana' },
  { id: 'c', label: 'Feide', municipality: '1824', name: 'Vefsn' },
]

it('offers the providers of the municipality chosen, and of no other', () => {
  const { chosen, providers, municipalities } = choicesFor(ALL, '1833')
  expect(chosen).toEqual({ number: '1833', name: 'Rana' })
  expect(providers.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(municipalities.map(({ number }) => number)).toEqual(['1833', '1824'])
})

it.each([undefined, '', '9999', '__proto__'])('offers every municipality for %j', (wanted) => {
  const { chosen, providers, municipalities } = choicesFor(ALL, wanted)
  expect([chosen, providers]).toEqual([null, []])
  expect(municipalities).toHaveLength(2)
})
