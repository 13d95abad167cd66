import { normaliseEmail } from '#app/features/people/email.ts'
import { FEIDE_USERS, type Provider } from '../providers.ts'

/** What a provider says of someone. */
export type Claims = Readonly<Record<string, unknown>>

type Told = Pick<Provider, 'kind' | 'domains' | 'claim'>

/** How strictly someone shall be checked, as parameters: the first value is asked for, the rest do as well. */
export function levelAsked({
  kind,
  acrValues,
}: Pick<Provider, 'kind' | 'acrValues'>): Record<string, string> {
  const [value] = acrValues
  if (value === undefined) return {}
  // Entra ID knows no acr_values: its levels are asked for as a claim of their own.
  if (kind === 'entra')
    return { claims: JSON.stringify({ id_token: { acrs: { essential: true, value } } }) }
  return { acr_values: value }
}

/** Whether someone was checked as strictly as is demanded. */
export function isStrictEnough(
  { kind, acrValues }: Pick<Provider, 'kind' | 'acrValues'>,
  { acr, acrs }: Claims,
): boolean {
  const told = textsIn(kind === 'entra' ? acrs : acr)
  return acrValues.length === 0 || acrValues.some((value) => told.includes(value))
}

/** Whether what the provider says of how someone was checked means two factors. */
export function hasSecondFactor(
  { secondFactor }: Pick<Provider, 'secondFactor'>,
  { acr, acrs, amr }: Claims,
): boolean {
  return [acr, acrs, amr].flatMap(textsIn).some((value) => secondFactor.includes(value))
}

/**
 * The e-mail address that a provider is believed about: of a domain that is its municipality's, not
 * said to be unproven, and for Feide told by the municipality and not by a school elsewhere.
 */
export function trustedAddress(provider: Told, claims: Claims): string | undefined {
  const told = claims[provider.claim]
  if (typeof told !== 'string' || isUnproven(claims)) return undefined
  if (provider.kind === 'feide' && !isOfOwnRealm(provider, claims)) return undefined
  const address = normaliseEmail(told)
  return isWithin(provider.domains, address) ? address : undefined
}

/** A claim that is a text or a whole number, as text; undefined when it is neither, or empty. */
export function plainClaim({ claim }: Pick<Provider, 'claim'>, claims: Claims): string | undefined {
  const told = claims[claim]
  if (typeof told === 'number' && Number.isSafeInteger(told)) return String(told)
  return typeof told === 'string' && told.trim() !== '' ? told.trim() : undefined
}

/** `xms_edov` is Entra ID's word for whether the address's domain is proven. */
function isUnproven({ email_verified, xms_edov }: Claims): boolean {
  const no = [false, 'false', 0, '0']
  return no.includes(email_verified as never) || no.includes(xms_edov as never)
}

function isOfOwnRealm({ domains }: Told, claims: Claims): boolean {
  return textsIn(claims[FEIDE_USERS]).some(
    (user) => user.startsWith('feide:') && isWithin(domains, user.toLowerCase()),
  )
}

function isWithin(domains: string[], address: string): boolean {
  const parts = address.split('@')
  return parts.length === 2 && parts[0] !== '' && domains.includes(parts[1] as string)
}

function textsIn(told: unknown): string[] {
  const list = Array.isArray(told) ? told : [told]
  return list.filter((one) => typeof one === 'string')
}
