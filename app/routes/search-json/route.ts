import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { readKinds, readQuery } from '#app/features/search/found.ts'
import { search } from '#app/features/search/search.server.ts'
import { suggestionsOf } from '#app/features/search/suggestions.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'

/** What is found while someone types. */
export const loader = guard(anyone, async ({ viewer, request }) => {
  const { searchParams } = new URL(request.url)
  const locale = localeOf(request)
  const query = readQuery(searchParams)
  const kinds = readKinds(searchParams)
  const found = await search({ query, kinds, most: 4 }, { viewer, reads: readsIn(request) })
  const headers = { 'Cache-Control': 'private, no-store' }
  return Response.json(suggestionsOf(found, query, texts[locale].search), { headers })
})
