import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { previewedPlace, tryInPreview } from '#app/features/authoring/preview.server.ts'
import { previewAddress } from '#app/features/authoring/preview-address.ts'
import { PreviewAnswer } from '#app/features/authoring/preview-answer.tsx'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** Requests whose action has answered: Remix runs the loader after it, and can't tell the two apart. */
const answered = new WeakSet<object>()

export const handle = { bare: true }

/** Nothing to see here but what a step led to: the activity stands in the preview of its module. */
export const loader = guard(isAuthor, ({ viewer, params, context, request }) => {
  const id = `${params.course}/${params.module}`
  if (!answered.has(context)) throw redirect(`${previewAddress(id)}/page`)
  const place = previewedPlace(viewer, id)
  if (!place) throw notFound()
  return { place, metaTitle: texts[localeOf(request)].author.preview }
})

/** Takes a step in a form from a preview; nothing is stored. */
export const action = guard(isAuthor, async ({ viewer, params, context, request }) => {
  const form = await readForm(request)
  const { status, reply } = await tryInPreview(viewer, params, request, form, { isStep: true })
  if (reply.kind !== 'view') throw new Response(null, { status })
  answered.add(context)
  return data(reply.view, { status })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  const { place } = useLoaderData<typeof loader>()
  const view = useActionData<typeof action>()
  return view && <PreviewAnswer place={place} view={view} />
}
