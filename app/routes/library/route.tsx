import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { adoptionsIn, municipalityNames } from '#app/features/library/adoptions.server.ts'
import { itemsFor } from '#app/features/library/items.server.ts'
import { fittingItems, readItemFilters } from '#app/features/library/items.ts'
import { printedFrom } from '#app/features/library/printed-from.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { LibraryPage } from './library-page.tsx'

/** What the municipalities share, as far as it is for the viewer, and what of it is in use where they work. */
export const loader = guard(signedIn, async ({ viewer, request }) => {
  const filters = readItemFilters(new URL(request.url).searchParams)
  const names = await municipalityNames()
  const own = await adoptionsIn(viewer.municipality.number)
  const cards = fittingItems(itemsFor(viewer), filters).map((item) => ({
    id: item.id,
    kind: item.kind,
    status: item.status,
    title: item.title,
    summary: item.summary,
    version: item.version,
    role: item.owner.role,
    place: names.get(item.owner.municipality ?? '') ?? null,
    inUse: own.find((one) => one.item === item.id)?.version ?? null,
  }))
  const isCoordinator = viewer.access.some(({ role }) => role === 'coordinator')
  const title = texts[localeOf(request)].library.tabTitle
  return { title, filters, cards, isCoordinator, from: printedFrom(request) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />
}
