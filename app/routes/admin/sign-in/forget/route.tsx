import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { forgetIdentity, providerOf } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { ProviderPage } from '../provider-page.tsx'
import { providerView } from '../provider-view.ts'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const title = texts[localeOf(request)].oidc.admin.metaTitle
  return { title, problems: {}, ...(await providerView(scope, params.provider)) }
})

/** Removes the link between an employee and their user at the provider. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const provider = await providerOf(scope, params.provider ?? '')
  if (!provider) throw notFound()
  const email = String((await readForm(request)).get('email') ?? '').slice(0, 320)
  const actor = { kind: 'person', id: viewer.id } as const
  const isDone = await forgetIdentity(scope, actor, provider, email)
  return data({ forgotten: { email, isDone } }, { status: isDone ? 200 : 422 })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, people: __, ...page } = useLoaderData<typeof loader>()
  return <ProviderPage {...page} {...useActionData<typeof action>()} />
}
