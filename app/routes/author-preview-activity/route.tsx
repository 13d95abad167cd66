import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { previewedLab } from '#app/features/authoring/preview.server.ts'
import { LabPage } from '#app/features/learning/lab-page.tsx'
import { notFound } from '#app/platform/http/responses.ts'

export const handle = { hydrate: true, lab: true, bare: true }

/** A lab as someone sees it who has done nothing yet; nothing that is done in it is stored. */
export const loader = guard(isAuthor, async ({ viewer, params, request }) => {
  const { course, module, activity } = params
  const { search } = new URL(request.url)
  const page = await previewedLab(viewer, `${course}/${module}/${activity}`, search)
  if (!page) throw notFound()
  return page
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.asked.title} – Leia` },
]

export default function Route() {
  return <LabPage {...useLoaderData<typeof loader>()} />
}
