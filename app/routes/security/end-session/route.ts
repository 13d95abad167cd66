import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { endOwnSession } from '#app/features/access/own-sessions.server.ts'
import { ownSecurity } from '#app/features/access/policies.ts'
import { readForm } from '#app/platform/http/form.ts'

const PAGE = '/me/security'

export const loader = guard(ownSecurity, () => redirect(PAGE))

/** Ends one of one's own sessions. */
export const action = guard(ownSecurity, async ({ viewer, session, request }) => {
  await endOwnSession({ viewer, session }, String((await readForm(request)).get('key') ?? ''))
  return redirect(`${PAGE}?ended`, 303)
})
