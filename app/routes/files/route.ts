import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { fileOfWork } from '#app/features/learning/file-of-work.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(signedIn, () => notFound())

/** A file of work in progress to take along: it comes with the form, so it need not be kept first. */
export const action = guard(signedIn, async ({ viewer, params, request }) => {
  const file = fileOfWork(viewer, params.activity ?? '', await readForm(request))
  if (!file) return notFound()
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'private, no-store',
    },
  })
})
