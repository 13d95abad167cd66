import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword, hasPassword } from '#app/features/access/change-password.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { ownSecurity } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PasswordPage } from './password-page.tsx'

/** Who signs in in other ways has no password to change. */
export const loader = guard(ownSecurity, async ({ viewer, request }) => {
  if (!(await hasPassword(viewer.id))) throw notFound()
  const { changeTitle } = texts[localeOf(request)].security.password
  return { title: `${changeTitle} – Leia`, email: viewer.email }
})

/** Changes the password; asks for the present one, since a session may have been left open. */
export const action = guard(ownSecurity, async ({ viewer, session, request, context }) => {
  const form = await readForm(request)
  const field = (name: string) => String(form.get(name) ?? '')
  const [current, password] = [field('current'), field('password')]
  if (!password) return data({ reason: 'missing' as const }, { status: 422 })
  if (password !== field('repeat')) return data({ reason: 'unlike' as const }, { status: 422 })
  const address = context.clientAddress
  const changed = await changePassword({ viewer, session }, { current, password, address })
  if (!changed.ok) return data(changed, { status: changed.reason === 'too-many' ? 429 : 422 })
  const headers = { 'Set-Cookie': changed.cookie }
  throw redirect('/me/security?changed', { status: 303, headers })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { email } = useLoaderData<typeof loader>()
  return <PasswordPage email={email} problem={useActionData<typeof action>()} />
}
