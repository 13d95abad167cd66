import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { withdraw } from '#app/features/competence/change-assignments.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(administers, () => notFound())

/** Takes an assignment of the municipality back. */
export const action = guard(administers, async ({ viewer, scope, params }) => {
  if (!(await withdraw(scope, viewer, params.assignment ?? ''))) throw notFound()
  throw redirect('/admin/assignments?withdrawn=1', 303)
})
