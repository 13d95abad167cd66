import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER } from '#app/platform/calendar.ts'
import {
  type Certificate,
  findNumber,
  grantsFrom,
  readNumber,
  statusOn,
  writeNumber,
} from './certificate.ts'

const bare: Certificate = {
  number: '0123456789abcdef0123456789abcdef',
  name: 'Kari',
  municipality: 'Rana',
  course: 'k',
  earnedOn: 100,
  expiresOn: 200,
  revokedAt: null,
  reason: '',
  what: {
    title: 'Kurset',
    competences: [{ id: 'arkiv', title: 'Arkiv', level: 1 }],
    modules: [{ id: 'k/a', title: 'A', revision: 1, minutes: 10 }],
    authors: [],
    contentVersion: 'v',
  },
}

describe('a certificate', () => {
  it.each([
    [199, null, NEVER, 'valid'],
    [199, null, 200, 'valid'],
    [200, null, 200, 'expired'],
    [199, 1, 200, 'revoked'],
    [201, 1, 200, 'revoked'],
  ] as const)('on day %i, revoked at %s, until %i, is %s', (day, revokedAt, expiresOn, status) => {
    expect(statusOn({ ...bare, revokedAt, expiresOn }, day)).toBe(status)
  })

  it('gives its competences as long as it stands', () => {
    expect(grantsFrom([bare])[0]).toMatchObject({ course: 'k', from: 100, to: 200 })
    expect(grantsFrom([{ ...bare, revokedAt: 1 }])).toEqual([])
  })
})

describe('a number', () => {
  const number = fc.stringMatching(/^[0-9a-f]{32}$/)

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(number, (digits) => {
        expect(readNumber(writeNumber(digits))).toBe(digits)
        expect(readNumber(` ${digits.toUpperCase()} `)).toBe(digits)
        expect(findNumber(` ${writeNumber(digits)}\n`)).toBe(digits)
        expect(findNumber(`https://leia.example/verify/${digits}/`)).toBe(digits)
      }),
    )
  })

  it('is nothing else than 128 bits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readNumber(text)?.length ?? 32).toBe(32)
      }),
    )
    expect(readNumber('0'.repeat(31))).toBeUndefined()
    expect(readNumber('0'.repeat(33))).toBeUndefined()
    expect(readNumber(`${'0'.repeat(31)}g`)).toBeUndefined()
    expect(findNumber('https://leia.example/verify/')).toBeUndefined()
  })
})
