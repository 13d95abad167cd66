import type { identityProvider } from '#db/schema/sign-in.ts'

/** Where people of one municipality may sign in, and what it must be told. */
export type Provider = typeof identityProvider.$inferSelect
export type ProviderKind = Provider['kind']

/** What an administrator decides about a provider. */
export type ProviderSettings = Omit<Provider, 'id' | 'municipality' | 'secret'>

/** What is known beforehand about a kind of provider. */
export type Preset = Pick<
  ProviderSettings,
  | 'label'
  | 'issuer'
  | 'authentication'
  | 'scopes'
  | 'recognise'
  | 'claim'
  | 'acrValues'
  | 'secondFactor'
>

/** Ansattporten's levels of assurance; each is two factors. */
const EID_LEVELS = ['substantial', 'high']

/** Every user of Feide that the claim may name, with the organisation that answers for them. */
export const FEIDE_USERS = 'https://n.feide.no/claims/userid_sec'

const COMMON = {
  scopes: 'openid email',
  authentication: 'client_secret_basic',
  recognise: 'email',
  claim: 'email',
  acrValues: [],
  secondFactor: [],
} satisfies Partial<Preset>

/** What stands in the form before anything is typed. Sources: docs/sign-in.md. */
export const PRESETS: Record<ProviderKind, Preset> = {
  entra: {
    ...COMMON,
    label: 'Microsoft',
    issuer: 'https://login.microsoftonline.com/<tenant>/v2.0',
    authentication: 'client_secret_post',
    scopes: 'openid profile email',
  },
  ansattporten: {
    ...COMMON,
    label: 'Ansattporten',
    issuer: 'https://ansattporten.no',
    authentication: 'private_key_jwt',
    scopes: 'openid',
    // It tells who someone is, but not where they work nor under which address.
    recognise: 'mail',
    claim: '',
    acrValues: EID_LEVELS,
    secondFactor: EID_LEVELS,
  },
  feide: {
    ...COMMON,
    label: 'Feide',
    issuer: 'https://auth.dataporten.no',
    scopes: 'openid email userid-feide',
    secondFactor: ['urn:mace:feide.no:auth:level:fad08:3'],
  },
  other: { ...COMMON, label: '', issuer: '' },
}

/** Where every provider sends people back to. */
export const CALLBACK_PATH = '/sign-in/oidc/callback'

/** The link that sets out to a provider; `again` for who is signed in and must show once more who it is. */
export function providerPath(id: string, next: string, again = false): string {
  const asked = { ...(next !== '/' && { next }), ...(again && { again: '1' }) }
  const query = new URLSearchParams(asked).toString()
  return `/sign-in/oidc/${id}${query && `?${query}`}`
}
