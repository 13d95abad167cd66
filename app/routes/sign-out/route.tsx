import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { endSession } from '#app/features/access/sessions.server.ts'

/** Nobody who comes after shall find a page by going back. */
const FORGET = { 'Clear-Site-Data': '"cache"' }

export const action = guard(anyone, async ({ request }) => {
  const cookie = await endSession(request.headers.get('Cookie'))
  return redirect('/', { headers: { 'Set-Cookie': cookie, ...FORGET } })
})

/** Only a form signs out: a link could be fetched ahead of a click. */
export const loader = guard(anyone, () => redirect('/'))
