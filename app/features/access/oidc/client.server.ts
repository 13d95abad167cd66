import { webcrypto } from 'node:crypto'
import * as openid from 'openid-client'
import { env } from '#app/platform/env.server.ts'
import { unseal } from '#app/platform/vault.server.ts'
import { CALLBACK_PATH, type Provider } from '../providers.ts'
import { type Claims, levelAsked } from './claims.ts'
import { known, TIMEOUT } from './discovery.server.ts'
import { fetchOutside } from './outside.server.ts'

/** Clocks may differ by this many seconds. */
const TOLERANCE = 60

/** What was made for one trip to a provider. */
export type Checks = { state: string; nonce: string; verifier: string }

/** Where every provider must send people back to. */
export const redirectUri = `${env.origin}${CALLBACK_PATH}`

/** What sealed secrets of a provider are bound to. */
export const secretOf = (id: string) => `identity_provider:${id}`

/** The address at the provider that someone is sent to. */
export async function addressAt(
  provider: Provider,
  { state, nonce, verifier }: Checks,
  locale: string,
): Promise<URL> {
  const url = openid.buildAuthorizationUrl(await configured(provider), {
    redirect_uri: redirectUri,
    scope: provider.scopes,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: locale,
    ...levelAsked(provider),
    ...(provider.prompt && { prompt: provider.prompt }),
  })
  return webAddress(url)
}

/**
 * Redeems the answer that a browser brought back, once; gives what the provider says of the person.
 * Issuer, audience, signature, times, nonce and state are checked before.
 */
export async function redeem(
  provider: Provider,
  query: string,
  { state, nonce, verifier }: Checks,
): Promise<{ subject: string; claims: Claims }> {
  const config = await configured(provider)
  const tokens = await openid.authorizationCodeGrant(config, new URL(redirectUri + query), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  })
  const told = tokens.claims()
  if (!told) throw new Error('The provider gave no ID token.')
  const subject = told.sub
  if (provider.claim === '' || provider.claim in told || !config.serverMetadata().userinfo_endpoint)
    return { subject, claims: told }
  const more = await openid.fetchUserInfo(config, tokens.access_token, subject)
  // Levels and means are believed from the signed token only.
  return { subject, claims: { ...more, acr: undefined, amr: undefined, acrs: undefined, ...told } }
}

/** Where someone can sign out at the provider too; undefined where it has no such place. */
export async function signOutAddress(provider: Provider): Promise<URL | undefined> {
  const config = await configured(provider)
  if (!config.serverMetadata().end_session_endpoint) return undefined
  return webAddress(openid.buildEndSessionUrl(config, { post_logout_redirect_uri: env.origin }))
}

/** How a provider answers when a code that it never gave is redeemed: tells whether it knows us. */
export async function answerToWrongCode(provider: Provider): Promise<string> {
  const config = await configured(provider)
  const code = { code: 'leia', redirect_uri: redirectUri, code_verifier: 'x'.repeat(43) }
  try {
    await openid.genericGrantRequest(config, 'authorization_code', code)
    return 'granted'
  } catch (error) {
    if (error instanceof openid.ResponseBodyError) return error.error
    if (error instanceof openid.WWWAuthenticateChallengeError) return 'invalid_client'
    throw error
  }
}

async function configured(provider: Provider): Promise<openid.Configuration> {
  const server = await known(provider.issuer)
  const secret = unseal(provider.secret, secretOf(provider.id))
  const client = { [openid.clockTolerance]: TOLERANCE }
  const proof = await proofOf(provider.authentication, secret)
  const config = new openid.Configuration(server, provider.clientId, client, proof)
  config.timeout = TIMEOUT
  config[openid.customFetch] = fetchOutside
  openid.enableNonRepudiationChecks(config)
  if (!env.secure) openid.allowInsecureRequests(config)
  return config
}

async function proofOf(how: Provider['authentication'], secret: string) {
  if (how === 'client_secret_basic') return openid.ClientSecretBasic(secret)
  if (how === 'client_secret_post') return openid.ClientSecretPost(secret)
  const { kid, ...jwk } = JSON.parse(secret)
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await webcrypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign'])
  return openid.PrivateKeyJwt({ key, kid })
}

/** A browser is only ever sent to a web page, whatever the provider says. */
function webAddress(url: URL): URL {
  const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && !env.secure)
  if (!isWeb) throw new Error('The provider names an address that is no web page.')
  return url
}
