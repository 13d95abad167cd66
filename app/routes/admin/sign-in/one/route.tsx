import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { providerFields, readProvider } from '#app/features/access/provider-form.ts'
import { changeProvider, mayBePlain, providerOf } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { ProviderPage } from '../provider-page.tsx'
import { providerView } from '../provider-view.ts'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const title = texts[localeOf(request)].oidc.admin.metaTitle
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { title, isSaved, problems: {}, ...(await providerView(scope, params.provider)) }
})

/** Changes the provider; else the form again with all but the secret. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const before = await providerOf(scope, params.provider ?? '')
  if (!before) throw notFound()
  const { secret, ...form } = providerFields(await readForm(request))
  const typed = { ...form, id: before.id, kind: before.kind }
  const hasSecret = before.authentication !== 'private_key_jwt'
  const read = readProvider({ ...typed, secret }, { hasSecret, plain: mayBePlain })
  if ('problems' in read)
    return data({ typed, problems: read.problems, isSaved: false }, { status: 422 })
  await changeProvider(scope, { kind: 'person', id: viewer.id }, before, {
    ...read.settings,
    secret,
  })
  throw redirect(`/admin/sign-in/${before.id}?saved`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, people: __, ...page } = useLoaderData<typeof loader>()
  return <ProviderPage {...page} {...useActionData<typeof action>()} />
}
