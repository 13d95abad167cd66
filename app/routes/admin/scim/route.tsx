import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { readToken, tokenFields } from '#app/features/people/scim-forms.ts'
import { makeToken } from '#app/features/people/scim-tokens.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { scimView } from './scim.server.ts'
import { ScimPage } from './scim-page.tsx'

/** A page that may hold a new token is kept nowhere. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].scim.metaTitle,
  view: await scimView(viewer, scope, new URL(request.url)),
}))

/** Makes a token and shows it, this once: it could be shown after no redirect. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const typed = tokenFields(await readForm(request))
  const read = readToken(typed, time().today)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  const made = await makeToken(scope.municipality, read.token, viewer)
  if ('token' in made) return data({ fresh: made.token })
  return data({ typed, problems: { label: made.refused } }, { status: 422 })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <ScimPage {...view} {...useActionData<typeof action>()} />
}
