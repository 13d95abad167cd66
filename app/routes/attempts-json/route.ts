import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { receiveAnswer } from '#app/features/competence/receive-answer.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(anyone, () => notFound())

/** Hands in from a page that stays where it is: the same as without JavaScript, told in JSON. */
export const action = guard(anyone, async ({ viewer, params, request }) => {
  const { status, reply } = await receiveAnswer(
    viewer,
    params.activity ?? '',
    await readForm(request),
  )
  return Response.json(reply, { status })
})
