import type { Choice } from '#app/features/access/choices.ts'
import type { Refused } from '#app/features/access/provider-sign-in.server.ts'
import type { RefusedProps } from './refused-page.tsx'

const STATUS = {
  declined: 401,
  unreachable: 503,
  misconfigured: 502,
  stale: 400,
  untrusted: 400,
  'too-weak': 403,
  unknown: 403,
  left: 403,
  other: 409,
  'no-trip': 400,
} as const

/** Why nobody was signed in, as its page shows it, with the status that it is answered with. */
export function refusedView(
  refused: Refused,
  choices: Choice[],
): { page: RefusedProps; status: number } {
  const status = STATUS[refused.reason]
  if (refused.reason === 'no-trip')
    return { status, page: { reason: 'no-trip', provider: null, next: '/' } }
  const { provider, next } = refused
  // Whoever has left is told no more than who never was here.
  const reason = refused.reason === 'left' ? 'unknown' : refused.reason
  const choice = choices.find(({ id }) => id === provider.id) ?? null
  return { status, page: { reason, provider: choice, next } }
}
