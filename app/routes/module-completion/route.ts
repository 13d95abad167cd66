import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { receiveRead } from '#app/features/competence/receive-answer.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** Nothing to see here: the button stands on the module's page. */
export const loader = guard(signedIn, ({ params }) =>
  redirect(
    `/courses/${encodeURIComponent(`${params.course}`)}/${encodeURIComponent(`${params.module}`)}`,
  ),
)

/** The reader of a module without activities says that it is read. */
export const action = guard(signedIn, async ({ viewer, params }) => {
  const id = `${params.course}/${params.module}`
  if (!(await receiveRead(viewer, id))) throw notFound()
  return redirect(`/courses/${id}?read`)
})
