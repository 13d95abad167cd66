import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signInWithPasskey } from '#app/features/access/passkeys.server.ts'
import { anySession } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { PasskeySignInPage } from './passkey-sign-in-page.tsx'

export const loader = guard(anySession, ({ visit, request }) => ({
  title: texts[localeOf(request)].security.signInPasskey.tabTitle,
  next: safeNext(new URL(request.url).searchParams.get('next')),
  isKnown: visit !== null,
}))

/** Signs in with a passkey, or gives it as second factor; then goes on. */
export const action = guard(anySession, async ({ visit, request }) => {
  const form = await readForm(request)
  const [cookies = null, userAgent = null, origin] = ['Cookie', 'User-Agent', 'Origin'].map(
    (name) => request.headers.get(name),
  )
  const proof = { sent: String(form.get('credential') ?? ''), cookies, userAgent }
  const given = await signInWithPasskey(visit, { ...proof, origin: origin ?? '' })
  if (!given) return data({ hasFailed: true }, { status: 422 })
  const headers = { 'Set-Cookie': given.cookie }
  throw redirect(safeNext(form.get('next')), { status: 303, headers })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...page } = useLoaderData<typeof loader>()
  return <PasskeySignInPage {...page} {...useActionData<typeof action>()} />
}
