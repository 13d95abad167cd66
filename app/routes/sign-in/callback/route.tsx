import { data, type HeadersFunction, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { canSendMail } from '#app/features/access/introduction.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { comeBack } from '#app/features/access/provider-sign-in.server.ts'
import { providerChoices } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { askerOf } from '../asker.ts'
import { goOn } from '../go-on.ts'
import { IntroductionPage } from '../introduction-page.tsx'
import { refusedView } from '../refused.ts'
import { RefusedPage } from '../refused-page.tsx'

const HEADERS = { 'Cache-Control': 'no-store' }

/** Where providers send people back to: signs in, asks who it is, or says why not. */
export const loader = guard(anyone, async (args) => {
  const { request } = args
  const came = await comeBack(new URL(request.url).search, askerOf(args))
  if (came.ok) throw await goOn(came)
  const { introduce, refused } = texts[localeOf(request)].oidc
  if ('introduce' in came) {
    const { token, provider } = came.introduce
    const asks = { token, provider: provider.label, email: '', canSendMail }
    return data({ title: introduce.title, asks }, { headers: HEADERS })
  }
  const { page, status } = refusedView(came, await providerChoices())
  return data({ title: refused.title, page }, { status, headers: HEADERS })
})

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const came = useLoaderData<typeof loader>()
  return 'asks' in came ? <IntroductionPage {...came.asks} /> : <RefusedPage {...came.page} />
}
