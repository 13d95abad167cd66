import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsNames } from '#app/features/access/policies.ts'
import { REMINDED } from '#app/features/competence/leader-actions.ts'
import { openNamedList } from '#app/features/reporting/named-list.server.ts'
import { readNamedQuery } from '#app/features/reporting/named-query.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PeoplePage } from './people-page.tsx'

/** The colleagues of one's own unit by name; each who is shown can see that they were. */
export const loader = guard(readsNames, async ({ viewer, scope, request }) => {
  const { searchParams } = new URL(request.url)
  const query = readNamedQuery(searchParams)
  const list = await openNamedList(viewer, scope, query)
  if (!list) throw notFound()
  const title = texts[localeOf(request)].names.tabTitle(list.unit.name)
  return { list, query, reminded: searchParams.has(REMINDED), title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}
