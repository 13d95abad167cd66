import { redirect } from '@remix-run/node'
import { removeAuthenticator } from '#app/features/access/authenticator.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'

export const loader = guard(changesOwnSecurity, () => redirect('/me/security'))

/** Takes one's own authenticator app away. */
export const action = guard(changesOwnSecurity, async ({ viewer, session }) => {
  await removeAuthenticator({ viewer, session })
  return redirect('/me/security', 303)
})
