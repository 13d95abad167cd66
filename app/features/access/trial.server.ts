import { answerToWrongCode } from './oidc/client.server.ts'
import { discovered } from './oidc/discovery.server.ts'
import { faultOf } from './oidc/fault.server.ts'
import type { Provider } from './providers.ts'

type Answer = 'yes' | 'no' | 'silent'

/** What a provider was found to say of itself and of us. */
export type Trial =
  | { isReached: false; code: string }
  | {
      isReached: true
      issuer: string
      pkce: Answer
      signOut: Answer
      iss: Answer
      /** Whether it accepts how we prove who we are, and the levels that are demanded. */
      method: Answer
      levels: Answer
      /** Whether it knew us when asked, and what it answered. */
      client: Answer
      code: string
    }

const UNKNOWN = new Set(['invalid_client', 'unauthorized_client'])
/** A code that was never given is what is wrong, so we are not. */
const KNOWN = new Set(['invalid_grant', 'invalid_request'])

/** Asks a provider what it can do, and whether it knows us. Signs nobody in. */
export async function tryProvider(provider: Provider): Promise<Trial> {
  try {
    const server = await discovered(provider.issuer)
    const code = await answerToWrongCode(provider).catch((error) => faultOf(error).code)
    return {
      isReached: true,
      issuer: server.issuer,
      pkce: among(['S256'], server.code_challenge_methods_supported),
      signOut: server.end_session_endpoint ? 'yes' : 'no',
      iss: server.authorization_response_iss_parameter_supported ? 'yes' : 'silent',
      method: among([provider.authentication], server.token_endpoint_auth_methods_supported),
      levels: levelsOf(provider, server.acr_values_supported),
      client: KNOWN.has(code) ? 'yes' : UNKNOWN.has(code) ? 'no' : 'silent',
      code,
    }
  } catch (error) {
    return { isReached: false, code: faultOf(error).code }
  }
}

/** Entra ID's levels are the directory's own, and stand nowhere. */
function levelsOf({ kind, acrValues }: Provider, supported: unknown): Answer {
  return kind === 'entra' || acrValues.length === 0 ? 'silent' : among(acrValues, supported)
}

function among(wanted: string[], supported: unknown): Answer {
  if (!Array.isArray(supported)) return 'silent'
  return wanted.every((one) => supported.includes(one)) ? 'yes' : 'no'
}
