import { mayAddFactor } from '#app/features/access/first-factor.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { passkeyOffer } from '#app/features/access/passkeys.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(changesOwnSecurity, () => notFound())

/** What the browser needs to make a passkey. */
export const action = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  if (!(await mayAddFactor({ viewer, session }))) throw notFound()
  const origin = request.headers.get('Origin') ?? ''
  const offer = await passkeyOffer({ viewer, session }, { origin })
  return Response.json(offer, { headers: { 'Cache-Control': 'no-store' } })
})
