import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { leads } from '#app/features/access/policies.ts'
import { withdraw } from '#app/features/competence/change-assignments.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(leads, () => notFound())

/** Takes an assignment within what the leader leads back. */
export const action = guard(leads, async ({ viewer, scope, params }) => {
  if (!(await withdraw(scope, viewer, params.assignment ?? ''))) throw notFound()
  const query = new URLSearchParams({ withdrawn: '1', ...(scope.unit && { unit: scope.unit }) })
  throw redirect(`/reports/${scope.municipality}/assign?${query}`, 303)
})
