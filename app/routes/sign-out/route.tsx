import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone, anySession } from '#app/features/access/policies.ts'
import { endSession } from '#app/features/access/sessions.server.ts'

/** Nobody who comes after shall find a page by going back. */
const FORGET = { 'Clear-Site-Data': '"cache"' }

/** Signs out; whoever came by a provider is asked about signing out there too. */
export const action = guard(anySession, async ({ visit, request }) => {
  const cookie = await endSession(request.headers.get('Cookie'))
  const provider = visit?.session.provider
  const to = provider ? `/signed-out?${new URLSearchParams({ provider })}` : '/'
  return redirect(to, { headers: { 'Set-Cookie': cookie, ...FORGET } })
})

/** Only a form signs out: a link could be fetched ahead of a click. */
export const loader = guard(anyone, () => redirect('/'))
