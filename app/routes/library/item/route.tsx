import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { adoptionsIn, municipalityNames } from '#app/features/library/adoptions.server.ts'
import { findItem, teachingOf } from '#app/features/library/items.server.ts'
import { printedFrom } from '#app/features/library/printed-from.server.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { itemView } from './item.ts'
import { ItemPage } from './item-page.tsx'

/** One shared workflow or template; of what is local, only what is the viewer's own municipality's. */
export const loader = guard(signedIn, async ({ viewer, params, request, context }) => {
  const found = findItem(viewer, params.item ?? '')
  if (!found) throw notFound()
  const names = await municipalityNames()
  const own = await adoptionsIn(viewer.municipality.number)
  const { view, prose } = itemView(found, {
    viewer,
    place: names.get(found.item.owner.municipality ?? '') ?? null,
    adoption: own.find(({ item }) => item === found.item.id),
    sample: new URL(request.url).searchParams.get('sample'),
  })
  for (const [id, html] of prose) context.prose.set(id, html)
  return { ...view, teaching: teachingOf(found.item, viewer), from: printedFrom(request) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Leia` }]

export default function Route() {
  return <ItemPage {...useLoaderData<typeof loader>()} />
}
