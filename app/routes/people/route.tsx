import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsNames } from '#app/features/access/policies.ts'
import { openNamedList } from '#app/features/reporting/named-list.server.ts'
import { readNamedQuery } from '#app/features/reporting/named-query.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PeoplePage } from './people-page.tsx'

/** The colleagues of one's own unit by name; each who is shown can see that they were. */
export const loader = guard(readsNames, async ({ viewer, scope, request }) => {
  const query = readNamedQuery(new URL(request.url).searchParams)
  const list = await openNamedList(viewer, scope, query)
  if (!list) throw notFound()
  return { list, query, title: texts[localeOf(request)].names.tabTitle(list.unit.name) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}
