import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { tryInPreview } from '#app/features/authoring/preview.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(isAuthor, () => notFound())

/** A step from a preview that stays where it is; nothing is stored. */
export const action = guard(isAuthor, async ({ viewer, params, request }) => {
  const form = await readForm(request)
  const { status, reply } = await tryInPreview(viewer, params, request, form, { isStep: true })
  return Response.json(reply, { status })
})
