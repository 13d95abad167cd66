import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { invitePerson } from '#app/features/administration/change-person.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(administers, () => notFound())

/** Sends someone who works here a link to choose a password by. */
export const action = guard(administers, async ({ viewer, scope, params }) => {
  const person = params.person ?? ''
  if (!(await invitePerson({ viewer, scope, person }))) throw notFound()
  throw redirect(`/admin/people/${person}?done=invited`, 303)
})
