import { guard } from '#app/features/access/guard.server.ts'
import { passkeyQuestion } from '#app/features/access/passkeys.server.ts'
import { anySession } from '#app/features/access/policies.ts'
import { countChallenge } from '#app/features/access/rate-limit.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(anySession, () => notFound())

/** What the browser needs to prove a passkey. */
export const action = guard(anySession, async ({ visit, request, context }) => {
  const refused = await countChallenge(context.clientAddress)
  if (refused) {
    const headers = { 'Retry-After': String(refused.retryAfterSeconds) }
    return new Response('Too many requests', { status: 429, headers })
  }
  const question = await passkeyQuestion(visit, { origin: request.headers.get('Origin') ?? '' })
  return Response.json(question, { headers: { 'Cache-Control': 'no-store' } })
})
