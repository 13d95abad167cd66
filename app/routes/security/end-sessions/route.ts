import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { endOwnSessions } from '#app/features/access/own-sessions.server.ts'
import { ownSecurity } from '#app/features/access/policies.ts'
import { endSession } from '#app/features/access/sessions.server.ts'

export const loader = guard(ownSecurity, () => redirect('/me/security'))

/** Signs out everywhere, here too. */
export const action = guard(ownSecurity, async ({ viewer, session, request }) => {
  await endOwnSessions({ viewer, session })
  const cookie = await endSession(request.headers.get('Cookie'))
  const headers = { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' }
  const provider = session.provider ? `&provider=${encodeURIComponent(session.provider)}` : ''
  return redirect(`/signed-out?everywhere${provider}`, { status: 303, headers })
})
