import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { receive } from '#app/features/learning/receive.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(anyone, () => notFound())

/** A step from a page that stays where it is: the same as without JavaScript, told in JSON. */
export const action = guard(anyone, async ({ viewer, params, request }) => {
  const form = await readForm(request)
  const { status, reply } = await receive(viewer, params.activity ?? '', form, { isStep: true })
  return Response.json(reply, { status })
})
