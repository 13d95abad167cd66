import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { answerKeys } from '#app/features/authoring/answer-keys.server.tsx'
import { openPreview } from '#app/features/authoring/preview.server.ts'
import { proseId } from '#app/features/learning/module-view.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PreviewedModule } from './previewed-module.tsx'

export const handle = { hydrate: true, bare: true }

export const loader = guard(isAuthor, async ({ viewer, params, request, context }) => {
  const id = `${params.course}/${params.module}`
  const preview = await openPreview(viewer, id, new URL(request.url).searchParams)
  if (!preview) throw notFound()
  const { page, module, switches } = preview
  for (const [index, part] of page.parts.entries())
    if (part.kind === 'prose') context.prose.set(proseId(index), part.html)
  const keys = switches.key ? answerKeys(id, localeOf(request)) : new Map()
  for (const [activity, html] of keys) context.prose.set(activity, html)
  return { module, keyed: [...keys.keys()] }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.module.title} – Leia` },
]

export default function Route() {
  return <PreviewedModule {...useLoaderData<typeof loader>()} />
}
