import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newSecret, otpauthUri, stepOfCode } from './totp.ts'

/** The secret of RFC 6238, appendix B: «12345678901234567890» in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** RFC 4226 as it is written, apart from the library. */
function code(step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', '12345678901234567890').update(counter).digest()
  const offset = (mac[19] as number) & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

const steps = fc.integer({ min: 1_000_000, max: 100_000_000 })

describe('a code from an app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d s is what RFC 6238 says', (seconds, expected) => {
    const at = seconds * 1000
    expect(stepOfCode(SECRET, expected, { at, after: 0 })).toBe(Math.floor(seconds / 30))
  })

  it('is taken one step before and after, and tells its own step', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 29_999 }), (step, into) => {
        const at = step * 30_000 + into
        for (const near of [step - 1, step, step + 1]) {
          const found = stepOfCode(SECRET, code(near), { at, after: 0 })
          // Two steps can happen to have the same code.
          expect(found === undefined ? undefined : code(found)).toBe(code(near))
        }
      }),
    )
  })

  it('of any other step is refused', () => {
    const away = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: -999, max: -2 }))
    fc.assert(
      fc.property(steps, away, (step, distance) => {
        const other = code(step + distance)
        fc.pre(![step - 1, step, step + 1].map(code).includes(other))
        expect(stepOfCode(SECRET, other, { at: step * 30_000, after: 0 })).toBeUndefined()
      }),
    )
  })

  it('is used up with its step, and all before it', () => {
    const step = 60_000_000
    const at = step * 30_000
    expect(stepOfCode(SECRET, code(step), { at, after: step - 1 })).toBe(step)
    expect(stepOfCode(SECRET, code(step), { at, after: step })).toBeUndefined()
    expect(stepOfCode(SECRET, code(step - 1), { at, after: step })).toBeUndefined()
  })

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '12345\n'])('«%s» is none', (typed) => {
    expect(stepOfCode(SECRET, typed, { at: 0, after: -1 })).toBeUndefined()
  })
})

describe('a secret', () => {
  it('has 160 bits and is another each time', () => {
    const secrets = Array.from({ length: 100 }, newSecret)
    expect(new Set(secrets).size).toBe(100)
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('is read by an app as Leia’s, for the person', () => {
    const uri = new URL(otpauthUri(SECRET, 'kari@rana.kommune.no'))
    expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp'])
    expect(decodeURIComponent(uri.pathname)).toBe('/Leia:kari@rana.kommune.no')
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({
      secret: SECRET,
      issuer: 'Leia',
      period: '30',
      digits: '6',
    })
  })
})
