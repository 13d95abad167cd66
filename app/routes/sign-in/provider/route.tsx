import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { type SetOut, setOut } from '#app/features/access/provider-sign-in.server.ts'
import { providerChoices } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isAnswered, markAnswered } from '#app/platform/http/answered.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { askerOf } from '../asker.ts'
import { parseSignIn } from '../form.ts'
import { refusedView } from '../refused.ts'
import { RefusedPage } from '../refused-page.tsx'
import { OnwardPage } from './onward-page.tsx'

/** Sends the browser to the provider. */
export const loader = guard(anyone, async (args) => {
  if (isAnswered(args.context)) return null
  const query = new URL(args.request.url).searchParams
  const asked = { next: safeNext(query.get('next')), again: query.has('again') }
  const trip = { provider: args.params.provider ?? '', resume: '', ...asked }
  const out = await setOut(trip, askerOf(args), localeOf(args.request))
  if (!out.ok) return notSent(out, args.request)
  const headers = { 'Set-Cookie': out.cookie, 'Cache-Control': 'no-store' }
  throw redirect(out.address.href, { headers })
})

/** The same with work that waits: by a page that leads on, since a form may not lead to another site. */
export const action = guard(anyone, async (args) => {
  const { next, resume } = parseSignIn(await readForm(args.request))
  const trip = { provider: args.params.provider ?? '', next, resume }
  const out = await setOut(trip, askerOf(args), localeOf(args.request))
  markAnswered(args.context)
  if (!out.ok) return notSent(out, args.request)
  const { title } = texts[localeOf(args.request)].oidc.onward
  const choice = (await providerChoices()).find(({ id }) => id === trip.provider)
  const onward = { href: out.address.href, provider: choice?.label ?? '' }
  const headers = { 'Set-Cookie': out.cookie, 'Cache-Control': 'no-store' }
  return data({ title, onward }, { headers })
})

async function notSent(out: Exclude<SetOut, { ok: true }>, request: Request) {
  if (out.reason === 'no-provider') throw notFound()
  const { title } = texts[localeOf(request)].oidc.refused
  if (out.reason === 'too-many') {
    const headers = { 'Retry-After': String(out.retryAfterSeconds) }
    const page = { reason: 'too-many' as const, provider: null, next: '/' }
    return data({ title, page }, { status: 429, headers })
  }
  const { page, status } = refusedView(out, await providerChoices())
  return data({ title, page }, { status })
}

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders ?? loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Leia' }]

export default function Route() {
  const loaded = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>() ?? loaded
  if (!done) return null
  return 'onward' in done ? <OnwardPage {...done.onward} /> : <RefusedPage {...done.page} />
}
