import * as openid from 'openid-client'

/** Why a trip to a provider came to nothing. */
export type Reason =
  /** The person broke off, or the provider did not let them through. */
  | 'declined'
  /** Nothing came, or something that is no answer. */
  | 'unreachable'
  /** It does not know us, or not with what was set up here. */
  | 'misconfigured'
  /** The code is used up or too old. */
  | 'stale'
  /** What came does not hold: another issuer, audience, nonce, signature, time. */
  | 'untrusted'

const DECLINED = new Set([
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
  'user_cancelled_login',
  'user_cancelled_authorize',
])
const TROUBLE = new Set(['server_error', 'temporarily_unavailable'])
const UNREACHABLE = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_PARSE_ERROR',
])

/** The reason behind an error of the OpenID client, and a word for the log that holds nothing personal. */
export function faultOf(error: unknown): { reason: Reason; code: string } {
  if (error instanceof openid.AuthorizationResponseError) return answered(error.error)
  if (error instanceof openid.WWWAuthenticateChallengeError)
    return { reason: 'misconfigured', code: `http ${error.status}` }
  if (error instanceof openid.ResponseBodyError) return refused(error.error)
  const code = codeOf(error)
  return { reason: isUnreachable(error, code) ? 'unreachable' : 'untrusted', code }
}

function answered(code: string): { reason: Reason; code: string } {
  if (DECLINED.has(code)) return { reason: 'declined', code: safe(code) }
  return { reason: TROUBLE.has(code) ? 'unreachable' : 'misconfigured', code: safe(code) }
}

function refused(code: string): { reason: Reason; code: string } {
  if (code === 'invalid_grant') return { reason: 'stale', code }
  return { reason: TROUBLE.has(code) ? 'unreachable' : 'misconfigured', code: safe(code) }
}

/** Node's own errors of the network have a code such as ECONNREFUSED; the client's begin with OAUTH_. */
function isUnreachable(error: unknown, code: string): boolean {
  if (UNREACHABLE.has(code)) return true
  return !code.startsWith('OAUTH_') && !(error instanceof openid.ClientError && !error.cause)
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return safe(at.code)
  return error instanceof Error ? error.name : 'unknown'
}

/** A provider may write anything: only a plain word goes into the log. */
function safe(code: string): string {
  return code.replace(/[^\w.-]/g, '').slice(0, 60)
}
