import { expect, it } from 'vitest'
import { connectionOf } from './connection.ts'

const page = { keptAt: null, isFallback: false, isLab: false, isOnline: true, isBack: false }

it.each([
  ['says nothing while all is well', {}, { kind: 'fine' }],
  ['tells that the network is gone', { isOnline: false }, { kind: 'offline', isLab: false }],
  [
    'tells so in a lab, which needs it',
    { isOnline: false, isLab: true },
    { kind: 'offline', isLab: true },
  ],
  [
    'tells when a copy is from, without a network',
    { keptAt: 9, isOnline: false },
    { kind: 'kept', at: 9, isOffline: true },
  ],
  [
    'tells so too when only the server is gone',
    { keptAt: 9 },
    { kind: 'kept', at: 9, isOffline: false },
  ],
  ['tells that the network is back', { isBack: true }, { kind: 'back', isCopy: false }],
  ['offers the page anew over a copy', { keptAt: 9, isBack: true }, { kind: 'back', isCopy: true }],
  [
    'lets a page that stands in for another speak for itself',
    { isFallback: true },
    { kind: 'fine' },
  ],
])('%s', (_, facts, expected) => expect(connectionOf({ ...page, ...facts })).toEqual(expected))
