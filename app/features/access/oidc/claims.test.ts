import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEIDE_USERS } from '../providers.ts'
import {
  hasSecondFactor,
  isStrictEnough,
  levelAsked,
  plainClaim,
  trustedAddress,
} from './claims.ts'

const rana = {
  kind: 'other' as const,
  claim: 'email',
  domains: ['rana.kommune.no', 'rana.example'],
}
const feide = { ...rana, kind: 'feide' as const }

describe('an address that a provider tells', () => {
  it('is believed in the municipality’s own domains, however it is written', () => {
    const told = { email: ' Kari.Nordmann@RANA.kommune.no ' }
    expect(trustedAddress(rana, told)).toBe('kari.nordmann@rana.kommune.no')
  })

  it.each([
    'kari@vefsn.kommune.no',
    'kari@evil.example@rana.kommune.no',
    'kari@rana.kommune.no@evil.example',
    'kari@rana.kommune.no.evil.example',
    'kari@skole.rana.kommune.no',
    '@rana.kommune.no',
    'rana.kommune.no',
    '',
  ])('is not believed: %s', (email) => {
    expect(trustedAddress(rana, { email })).toBeUndefined()
  })

  it('is never of another domain, whatever is claimed', () => {
    const email = fc.oneof(fc.string(), fc.emailAddress(), fc.anything())
    fc.assert(
      fc.property(email, (email) => {
        const address = trustedAddress(rana, { email })
        if (address !== undefined) expect(rana.domains).toContain(address.split('@').at(-1))
      }),
    )
  })

  it.each([{ email_verified: false }, { email_verified: 'false' }, { xms_edov: 0 }])(
    'is not believed when it is said to be unproven: %j',
    (said) => {
      expect(trustedAddress(rana, { email: 'kari@rana.example', ...said })).toBeUndefined()
    },
  )

  it('counts in Feide only when the municipality itself answers for the user', () => {
    const email = 'kari@rana.kommune.no'
    expect(trustedAddress(feide, { email })).toBeUndefined()
    const ofSchool = { email, [FEIDE_USERS]: ['feide:kari@skole.example'] }
    expect(trustedAddress(feide, ofSchool)).toBeUndefined()
    const own = { email, [FEIDE_USERS]: ['feide:kn12@rana.kommune.no'] }
    expect(trustedAddress(feide, own)).toBe(email)
  })
})

describe('how strictly someone was checked', () => {
  const eid = { kind: 'ansattporten' as const, acrValues: ['substantial', 'high'] }
  const entra = { kind: 'entra' as const, acrValues: ['c1'] }

  it('is asked for by its first value', () => {
    expect(levelAsked(eid)).toEqual({ acr_values: 'substantial' })
    expect(levelAsked({ ...eid, acrValues: [] })).toEqual({})
    expect(JSON.parse(levelAsked(entra).claims ?? '')).toEqual({
      id_token: { acrs: { essential: true, value: 'c1' } },
    })
  })

  it('must be one of what is demanded', () => {
    expect(isStrictEnough(eid, { acr: 'high' })).toBe(true)
    expect(isStrictEnough(eid, { acr: 'low' })).toBe(false)
    expect(isStrictEnough(eid, { amr: ['high'] })).toBe(false)
    expect(isStrictEnough(eid, {})).toBe(false)
    expect(isStrictEnough(entra, { acrs: ['c1', 'c2'] })).toBe(true)
    expect(isStrictEnough(entra, { acr: 'c1' })).toBe(false)
    expect(isStrictEnough({ ...eid, acrValues: [] }, {})).toBe(true)
  })

  it('means two factors by the level or the means, and never by silence', () => {
    const provider = { secondFactor: ['high', 'mfa'] }
    expect(hasSecondFactor(provider, { acr: 'high' })).toBe(true)
    expect(hasSecondFactor(provider, { amr: ['pwd', 'mfa'] })).toBe(true)
    expect(hasSecondFactor(provider, { amr: ['pwd'] })).toBe(false)
    expect(hasSecondFactor({ secondFactor: [] }, { acr: 'high', amr: [''] })).toBe(false)
  })
})

it('takes a number for an employee number, and nothing else but text', () => {
  const told = (number: unknown) => plainClaim({ claim: 'number' }, { number })
  expect(['4711', 4711, ' 4711 '].map(told)).toEqual(['4711', '4711', '4711'])
  expect([undefined, '', ' ', 1.5, {}, ['4711'], true].map(told)).toEqual(Array(7).fill(undefined))
})
