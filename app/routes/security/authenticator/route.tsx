import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addAuthenticator, offerAuthenticator } from '#app/features/access/authenticator.server.ts'
import { mayAddFactor } from '#app/features/access/first-factor.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { qrCode } from '#app/features/competence/qr.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { CodesPage } from '../codes-page.tsx'
import { AuthenticatorPage, type AuthenticatorProblem } from './authenticator-page.tsx'

/** The page that tells who can't add one here. */
const WHY_NOT = '/me/security'

export const loader = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  if (!(await mayAddFactor({ viewer, session }))) throw redirect(WHY_NOT)
  return {
    title: texts[localeOf(request)].security.app.tabTitle,
    next: safeNext(new URL(request.url).searchParams.get('next')),
    offer: withPicture(viewer),
  }
})

/** Adds the app whose code came; else the same secret again, while it is good. */
export const action = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  const form = await readForm(request)
  const [sealed = '', code = ''] = ['offer', 'code'].map((field) => String(form.get(field) ?? ''))
  if (!code.trim()) return again(viewer, sealed, { reason: 'missing' })
  const added = await addAuthenticator({ viewer, session }, { sealed, code })
  if (!added.ok) {
    if (added.reason === 'not-in-this-session') throw redirect(WHY_NOT, 303)
    return again(viewer, sealed, added)
  }
  return data({ codes: added.codes }, { headers: { 'Set-Cookie': added.cookie } })
})

function again(viewer: Viewer, sealed: string, problem: AuthenticatorProblem) {
  const status = problem.reason === 'too-many' ? 429 : 422
  return data({ offer: withPicture(viewer, sealed), problem }, { status })
}

function withPicture(viewer: Viewer, known?: string) {
  const { sealed, secret, uri } = offerAuthenticator(viewer, known)
  return { sealed, secret, qr: qrCode(uri) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { next, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <CodesPage codes={answer.codes} added="app" next={next} />
  return <AuthenticatorPage offer={offer} {...answer} />
}
