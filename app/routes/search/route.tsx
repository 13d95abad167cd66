import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { KINDS, readKinds, readQuery } from '#app/features/search/found.ts'
import { search } from '#app/features/search/search.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'
import { SearchPage } from './search-page.tsx'

export const loader = guard(anyone, async ({ viewer, request }) => {
  const { searchParams } = new URL(request.url)
  const locale = localeOf(request)
  const query = readQuery(searchParams)
  const kinds = readKinds(searchParams)
  const isNarrow = kinds.length < KINDS.length
  const found = await search(
    { query, kinds, most: isNarrow ? 100 : 10 },
    { viewer, reads: readsIn(request) },
  )
  return { metaTitle: texts[locale].search.metaTitle(query), query, isNarrow, found }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
