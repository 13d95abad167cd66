import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base58 } from './base58.ts'
import { canonical } from './canonical.ts'

describe('base 58', () => {
  // The examples of the Internet draft on base 58.
  it.each([
    ['Hello World!', '2NEpo7TZRRrLZSi2U'],
    [
      'The quick brown fox jumps over the lazy dog.',
      'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
  ])('of %j is %s', (text, digits) => {
    expect(base58(new TextEncoder().encode(text))).toBe(digits)
  })

  it('keeps leading zeros', () => {
    expect(base58(Buffer.from('0000287fb4cd', 'hex'))).toBe('11233QC4')
  })

  it('tells any two byte strings apart', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        const same = Buffer.from(a).equals(Buffer.from(b))
        expect(base58(a) === base58(b)).toBe(same)
      }),
    )
  })
})

describe('canonical JSON', () => {
  it('sorts names by code unit and leaves no space', () => {
    const value = { '\u20ac': 1, b: [true, null, 'æ\n'], a: { z: 0, A: undefined }, '\r': -1.5e30 }
    expect(canonical(value)).toBe('{"\\r":-1.5e+30,"a":{"z":0},"b":[true,null,"æ\\n"],"\u20ac":1}')
  })

  it('means what it was made from, in whatever order the names came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(reversed(value))).toBe(text)
      }),
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, reversed(field)] as const)
  return Object.fromEntries(fields.reverse())
}
