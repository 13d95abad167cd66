import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { removePasskey } from '#app/features/access/passkeys.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'
import { readForm } from '#app/platform/http/form.ts'

export const loader = guard(changesOwnSecurity, () => redirect('/me/security'))

/** Takes one of one's own passkeys away. */
export const action = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  await removePasskey({ viewer, session }, String((await readForm(request)).get('id') ?? ''))
  return redirect('/me/security', 303)
})
