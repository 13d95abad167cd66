import { redirect } from '@remix-run/node'
import type { SignedIn } from '#app/features/access/provider-sign-in.server.ts'
import { afterSignIn } from '#app/features/access/session.ts'
import { keepResumed } from '#app/features/learning/drafts.server.ts'
import { rememberMunicipality } from '#app/platform/http/municipality.ts'

/** Where someone goes once they are signed in: with their session, their municipality and their work. */
export async function goOn(signedIn: SignedIn): Promise<Response> {
  const { cookie, viewer, isPending, next, resume, municipality } = signedIn
  if (resume) await keepResumed(viewer, resume)
  const headers = new Headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store' })
  headers.append('Set-Cookie', rememberMunicipality(municipality))
  return redirect(afterSignIn(isPending, next), { headers })
}
