import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { providerOf } from '#app/features/access/providers.server.ts'
import { tryProvider } from '#app/features/access/trial.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { ProviderPage } from '../provider-page.tsx'
import { providerView } from '../provider-view.ts'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const title = texts[localeOf(request)].oidc.admin.metaTitle
  return { title, problems: {}, ...(await providerView(scope, params.provider)) }
})

/** Tries the provider, and shows what was found. */
export const action = guard(administers, async ({ scope, params }) => {
  const provider = await providerOf(scope, params.provider ?? '')
  if (!provider) throw notFound()
  return { trial: await tryProvider(provider) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, people: __, ...page } = useLoaderData<typeof loader>()
  return <ProviderPage {...page} {...useActionData<typeof action>()} />
}
