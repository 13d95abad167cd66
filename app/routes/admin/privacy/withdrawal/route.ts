import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { withdrawNames } from '#app/features/access/names-records.server.ts'
import { administers } from '#app/features/access/policies.ts'

/** Nothing to see here: the button stands on the page. */
export const loader = guard(administers, () => redirect('/admin/privacy'))

/** Closes the names from now on. */
export const action = guard(administers, async ({ viewer, scope }) => {
  await withdrawNames(scope, viewer)
  return redirect('/admin/privacy?done=withdrawn', 303)
})
