import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { resetPersonsSecondFactor } from '#app/features/administration/change-person.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(administers, () => notFound())

/** Takes second factors from someone who has lost them, and signs them out. */
export const action = guard(administers, async ({ viewer, scope, params }) => {
  const person = params.person ?? ''
  if (!(await resetPersonsSecondFactor({ viewer, scope, person }))) throw notFound()
  throw redirect(`/admin/people/${person}?done=factorReset`, 303)
})
