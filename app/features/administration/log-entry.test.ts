import { expect, it } from 'vitest'
import { type RawEntry, readable } from './log-entry.ts'

const names = new Map([
  ['p1', { kind: 'person' as const, name: 'Kari Dalen' }],
  ['p2', { kind: 'person' as const, name: null }],
  ['u1', { kind: 'unit' as const, name: 'Plan' }],
])
const titles = new Map([['leder', 'Leder']])
const entry = (changes: Partial<RawEntry>) =>
  readable(
    {
      ...{ sequence: 1, at: 0, actorKind: 'person', actor: 'p1', what: 'person-changed' },
      ...{ about: 'p1', detail: {}, hash: 'h', ...changes },
    },
    names,
    titles,
  )

it('names who and whom as far as they are known', () => {
  expect(entry({}).actor).toEqual({ id: 'p1', kind: 'person', name: 'Kari Dalen' })
  expect(entry({ about: 'p2' }).about?.name).toBeNull()
  expect(entry({ about: 'gone' }).about).toEqual({ id: 'gone', kind: 'person', name: null })
  expect(entry({ what: 'unit-moved', about: 'u1' }).about?.name).toBe('Plan')
  expect(entry({ actorKind: 'operator', actor: null }).actor).toBeNull()
})

it('tells days as the last one, ids by name, roles by title, and the rest as codes', () => {
  const detail = { toOn: 100, fromOn: 90, unit: 'u1', jobRole: 'leder', kinds: ['moved'] }
  expect(entry({ detail }).details).toEqual([
    { key: 'toOn', day: 99 },
    { key: 'fromOn', day: 90 },
    { key: 'unit', text: 'Plan' },
    { key: 'jobRole', text: 'Leder' },
    { key: 'kinds', codes: ['moved'] },
  ])
})

it('counts whom an import changed, and tells until when in days', () => {
  const detail = { joined: ['p1', 'p2'], expiresOn: 100, until: 100, commitments: ['c0ffee'] }
  expect(entry({ detail }).details).toEqual([
    { key: 'joined', text: '2' },
    { key: 'expiresOn', day: 99 },
    { key: 'until', day: 100 },
  ])
})

it('leaves out what has no end, what is not told and the number of the municipality', () => {
  const detail = {
    toOn: 999_999,
    scopeKind: 'municipality',
    scope: '1833',
    parent: null,
    kinds: [],
  }
  expect(entry({ detail }).details).toEqual([])
})

it('says of access that it is for the whole municipality', () => {
  const detail = { role: 'leder', scopeKind: 'municipality', scope: '1833', toOn: 999_999 }
  expect(entry({ what: 'access-given', detail }).details).toEqual([
    { key: 'role', text: 'Leder' },
    { key: 'scope', codes: ['municipality'] },
  ])
})
