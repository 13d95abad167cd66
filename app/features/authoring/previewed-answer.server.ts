import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Viewer } from '#app/features/access/viewer.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { previewedPlace, tryInPreview } from './preview.server.ts'
import { previewAddress } from './preview-address.ts'

type Asked = Pick<LoaderFunctionArgs, 'params' | 'context' | 'request'> & { viewer: Viewer }

/** Requests whose action has answered: Remix runs the loader after it, and can't tell the two apart. */
const answered = new WeakSet<object>()

/** Where an answer in a preview stands. Without one there is nothing to see: the activity is in the preview of its module. */
export function placeOfAnswer({ viewer, params, context, request }: Asked) {
  const id = `${params.course}/${params.module}`
  if (!answered.has(context)) throw redirect(`${previewAddress(id)}/page`)
  const place = previewedPlace(viewer, id)
  if (!place) throw notFound()
  return { place, metaTitle: texts[localeOf(request)].author.preview }
}

/** Grades a form from a preview, or takes a step in it; nothing is stored. */
export async function answerInPreview(
  { viewer, params, context, request }: Asked,
  how?: { isStep: boolean },
) {
  const form = await readForm(request)
  const { status, reply } = await tryInPreview(viewer, params, request, form, how)
  if (reply.kind !== 'view') throw new Response(null, { status })
  answered.add(context)
  return data(reply.view, { status })
}
