import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { findItem } from '#app/features/library/items.server.ts'
import { printedFrom } from '#app/features/library/printed-from.server.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { DrawingPage } from './drawing-page.tsx'

/** A workflow's drawing alone, in its own size, with the one of the viewer's own municipality. */
export const loader = guard(signedIn, ({ viewer, params, request, context }) => {
  const found = findItem(viewer, params.workflow ?? '')
  if (found?.shown.kind !== 'workflow') throw notFound()
  const { item, shown } = found
  const { number, name } = viewer.municipality
  const mine = shown.variants[number]
  context.prose.set('drawing-shared', shown.diagram.svg)
  if (mine) context.prose.set('drawing-own', mine.diagram.svg)
  const { id, title, version } = item
  return { id, title, version, own: mine ? name : null, from: printedFrom(request) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Leia` }]

export default function Route() {
  return <DrawingPage {...useLoaderData<typeof loader>()} />
}
