import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, NEVER, parseDay } from '#app/platform/calendar.ts'
import {
  fieldsOf,
  freshFields,
  KINDS,
  type ProviderFields,
  providerFields,
  readProvider,
} from './provider-form.ts'

const TODAY = parseDay('2026-11-27') ?? 0
const RULES = { hasSecret: false, plain: false }
const filled = (changed: Partial<ProviderFields & { secret: string }> = {}) => ({
  ...freshFields('other', TODAY, 'x'),
  label: 'Rana',
  issuer: 'https://id.rana.kommune.no',
  clientId: 'leia',
  domains: 'rana.kommune.no',
  secret: 'hemmelig',
  ...changed,
})
const problemsOf = (changed: Parameters<typeof filled>[0], rules = RULES) => {
  const read = readProvider(filled(changed), rules)
  return 'problems' in read ? read.problems : {}
}

describe('the form for a provider', () => {
  it('gives the settings, with lists split and days as a half-open period', () => {
    const changed = { domains: 'Rana.kommune.no, rana.no', acrValues: 'high  low', prompt: 'login' }
    const read = readProvider(filled({ ...changed, until: '2026-12-31' } as never), RULES)
    expect(read).toMatchObject({
      settings: {
        domains: ['rana.kommune.no', 'rana.no'],
        acrValues: ['high', 'low'],
        prompt: 'login',
        fromOn: TODAY,
        toOn: parseDay('2027-01-01'),
      },
    })
    if ('settings' in read) expect(Object.keys(read.settings)).not.toContain('secret')
  })

  it.each([
    ['label', { label: '' }, 'missing'],
    ['label', { label: 'x'.repeat(41) }, 'too-long'],
    ['issuer', { issuer: 'rana.kommune.no' }, 'no-address'],
    ['issuer', { issuer: 'http://id.rana.kommune.no' }, 'no-address'],
    ['issuer', { issuer: 'javascript:alert(1)' }, 'no-address'],
    ['issuer', { issuer: 'https://a:b@id.rana.kommune.no' }, 'no-address'],
    ['issuer', { issuer: 'https://login.microsoftonline.com/<tenant>/v2.0' }, 'shared'],
    ['issuer', { issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'shared'],
    ['issuer', { issuer: 'https://login.microsoftonline.com/organizations/v2.0' }, 'shared'],
    ['secret', { secret: '' }, 'missing'],
    ['scopes', { scopes: 'email' }, 'no-openid'],
    ['claim', { claim: '' }, 'missing'],
    ['domains', { domains: '' }, 'missing'],
    ['domains', { domains: 'kari@rana.kommune.no' }, 'no-domain'],
    ['domains', { domains: '*.no' }, 'no-domain'],
    ['domains', { domains: 'no' }, 'no-domain'],
    ['position', { position: '-1' }, 'no-number'],
    ['from', { from: '2026-02-30' }, 'no-day'],
    ['until', { until: '2026-11-25' }, 'backwards'],
  ])('says what is wrong with %s %j', (field, changed, problem) => {
    expect(problemsOf(changed)).toEqual({ [field]: problem })
  })

  it('needs no secret where one is kept or a key is made, and no domain for a mailed code', () => {
    expect(problemsOf({ secret: '' }, { ...RULES, hasSecret: true })).toEqual({})
    expect(problemsOf({ secret: '', authentication: 'private_key_jwt' })).toEqual({})
    expect(problemsOf({ recognise: 'mail', claim: '', domains: '' })).toEqual({})
    expect(problemsOf({ issuer: 'http://localhost:1' }, { ...RULES, plain: true })).toEqual({})
  })

  it('lets what began today end yesterday', () => {
    expect(problemsOf({ until: isoDay(TODAY - 1) })).toEqual({})
  })

  it.each(KINDS)('has what is known of %s in it, so that little remains', (kind) => {
    const fresh = freshFields(kind, TODAY, 'x')
    const left = { label: 'Rana', clientId: 'x', domains: 'rana.no', secret: 'x' }
    const issuer = fresh.issuer.replace('<tenant>', 'abc') || 'https://id.no'
    expect(readProvider({ ...fresh, ...left, issuer }, RULES)).toHaveProperty('settings')
  })

  it('shows settings as they are read again', () => {
    const read = readProvider(filled({ secondFactor: 'a b' }), RULES)
    if (!('settings' in read)) throw new Error('did not read')
    expect(read.settings.toOn).toBe(NEVER)
    const shown = { ...fieldsOf('x', read.settings), secret: 'hemmelig' }
    expect(readProvider(shown, RULES)).toEqual(read)
  })

  it('takes any form without failing', () => {
    const names = Object.keys(filled())
    const form = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()))
    fc.assert(
      fc.property(form, (entries) => {
        const sent = new FormData()
        for (const [name, value] of entries) sent.append(name, value)
        expect(() => readProvider(providerFields(sent), RULES)).not.toThrow()
      }),
    )
  })
})
