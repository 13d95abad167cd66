import { data, type HeadersFunction, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { forgotPassword } from '#app/features/access/password-links.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { type Asked, ForgottenPasswordPage } from './forgotten-password-page.tsx'

export const loader = guard(anyone, ({ request }) => ({
  title: texts[localeOf(request)].security.forgot.tabTitle,
}))

/** Answers alike whether or not there is such an account. */
export const action = guard(anyone, async ({ request, context }) => {
  const email = String((await readForm(request)).get('email') ?? '').trim()
  if (!email) return data<Asked>({ email, state: 'missing' }, { status: 422 })
  const refused = await forgotPassword(email, context.clientAddress)
  if (!refused) return data<Asked>({ email, state: 'sent' })
  const headers = { 'Retry-After': String(refused.retryAfterSeconds) }
  const { retryAt } = refused
  return data<Asked>({ email, state: 'too-many', retryAt }, { status: 429, headers })
})

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <ForgottenPasswordPage {...useActionData<typeof action>()} />
}
