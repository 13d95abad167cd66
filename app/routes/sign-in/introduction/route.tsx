import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { askForCode, canSendMail } from '#app/features/access/introduction.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { isAnswered, markAnswered } from '#app/platform/http/answered.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { askerOf } from '../asker.ts'
import { parseIntroduction } from '../introduction-form.ts'
import { IntroductionPage } from '../introduction-page.tsx'
import { RefusedPage } from '../refused-page.tsx'

/** Only a form leads here. */
export const loader = guard(anyone, ({ context, request }) => {
  if (!isAnswered(context)) throw redirect('/sign-in')
  return { title: texts[localeOf(request)].oidc.introduce.title }
})

/** Mails a code, and asks for it. */
export const action = guard(anyone, async (args) => {
  const { token, email } = parseIntroduction(await readForm(args.request))
  markAnswered(args.context)
  const asked = await askForCode(token, email, askerOf(args), localeOf(args.request))
  if (!asked.ok && asked.reason === 'over') return data({ over: true as const }, { status: 400 })
  const page = { token, email, provider: asked.provider.label, canSendMail }
  if (asked.ok) return { ...page, isSent: true }
  if (asked.reason === 'missing')
    return data({ ...page, problem: 'missing-email' as const }, { status: 422 })
  const headers = { 'Retry-After': String(asked.retryAfterSeconds) }
  return data({ ...page, problem: 'too-many' as const }, { status: 429, headers })
})

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const done = useActionData<typeof action>()
  if (!done) return null
  if ('over' in done) return <RefusedPage reason="no-trip" provider={null} next="/" />
  return <IntroductionPage {...done} />
}
