import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import {
  freshFields,
  KINDS,
  providerFields,
  readProvider,
} from '#app/features/access/provider-form.ts'
import { addProvider, addresses, mayBePlain } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { ProviderPage } from '../provider-page.tsx'

/** The form for a new provider, filled in as far as its kind is known. */
export const loader = guard(administers, ({ request }) => {
  const asked = new URL(request.url).searchParams.get('kind')
  const kind = KINDS.find((one) => one === asked) ?? 'other'
  const typed = freshFields(kind, time().today, crypto.randomUUID())
  const title = texts[localeOf(request)].oidc.admin.metaTitle
  return { title, id: null, publicKey: null, typed, problems: {}, ...addresses }
})

/** Adds a provider; else the form again with all but the secret. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const { secret, ...typed } = providerFields(await readForm(request))
  const rules = { hasSecret: false, plain: mayBePlain }
  const read = readProvider({ ...typed, secret }, rules)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  const id = crypto.randomUUID()
  await addProvider(scope, { kind: 'person', id: viewer.id }, { id, secret, ...read.settings })
  throw redirect(`/admin/sign-in/${id}?saved`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ProviderPage {...page} {...useActionData<typeof action>()} />
}
