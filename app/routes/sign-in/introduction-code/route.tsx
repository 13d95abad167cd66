import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { canSendMail, showCode } from '#app/features/access/introduction.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { providerChoices } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isAnswered, markAnswered } from '#app/platform/http/answered.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { askerOf } from '../asker.ts'
import { goOn } from '../go-on.ts'
import { parseIntroduction } from '../introduction-form.ts'
import { IntroductionPage } from '../introduction-page.tsx'
import { refusedView } from '../refused.ts'
import { RefusedPage } from '../refused-page.tsx'

/** Only a form leads here. */
export const loader = guard(anyone, ({ context, request }) => {
  if (!isAnswered(context)) throw redirect('/sign-in')
  return { title: texts[localeOf(request)].oidc.introduce.title }
})

/** Signs in whoever types the code that was mailed to them. */
export const action = guard(anyone, async (args) => {
  const { token, email, code } = parseIntroduction(await readForm(args.request))
  markAnswered(args.context)
  const shown = await showCode(token, code, askerOf(args))
  if (shown.ok) throw await goOn(shown)
  if (shown.reason === 'wrong') {
    const problem = code === '' ? ('missing-code' as const) : ('wrong' as const)
    const page = { token, email, provider: shown.provider.label, canSendMail, problem }
    return data({ ...page, isSent: true }, { status: 422 })
  }
  const { page, status } = refusedView(shown, await providerChoices())
  return data({ page }, { status })
})

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const done = useActionData<typeof action>()
  if (!done) return null
  return 'page' in done ? <RefusedPage {...done.page} /> : <IntroductionPage {...done} />
}
