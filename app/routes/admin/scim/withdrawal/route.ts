import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { withdrawToken } from '#app/features/people/scim-tokens.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(administers, () => notFound())

/** Withdraws one of the municipality's tokens. */
export const action = guard(administers, async ({ viewer, scope, params }) => {
  const isWithdrawn = await withdrawToken(scope.municipality, params.token ?? '', viewer)
  if (!isWithdrawn) throw notFound()
  throw redirect('/admin/scim?withdrawn=1', 303)
})
