import { data as answer, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { endAddress } from '#app/features/reporting/subscription.ts'
import { endWith, subscriptionWith } from '#app/features/reporting/subscriptions.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { UnsubscribePage } from './unsubscribe-page.tsx'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Where the link in a mail leads: asks first, since mail programs open links by themselves. */
export const loader = guard(anyone, async ({ params, request }) => {
  const found = await subscriptionWith(params.token ?? '')
  if (!found) throw notFound()
  const { tabTitle } = texts[localeOf(request)].subscription.unsubscribe
  const { endedAt, ...names } = found
  return answer({ ...names, isEnded: endedAt !== null, tabTitle }, { headers: HEADERS })
})

/** Ends the subscription. A mail server that does it for its user must get no redirect (RFC 8058). */
export const action = guard(anyone, async ({ params, request }) => {
  const { token = '' } = params
  if (!(await endWith(token))) throw notFound()
  const form = await readForm(request)
  if (form.has('List-Unsubscribe')) throw new Response(null, { status: 200, headers: HEADERS })
  return redirect(endAddress(token), 303)
})

export const headers = () => HEADERS

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.tabTitle }]

export default function Route() {
  return <UnsubscribePage {...useLoaderData<typeof loader>()} />
}
