import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { providersOf, signInLink } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { lineOf } from './provider-view.ts'
import { ProvidersPage } from './providers-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => {
  const { today } = time()
  const providers = await providersOf(scope)
  return {
    title: texts[localeOf(request)].oidc.admin.metaTitle,
    municipality: viewer.municipality.name,
    lines: providers.map((provider) => lineOf(provider, today)),
    link: signInLink(scope),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ProvidersPage {...page} />
}
