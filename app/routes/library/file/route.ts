import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { fileOf, findItem } from '#app/features/library/items.server.ts'
import { fileHeaders } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** The workflow or the template itself, to take away. */
export const loader = guard(signedIn, ({ viewer, params, request }) => {
  const found = findItem(viewer, params.item ?? '')
  if (!found) throw notFound()
  const { name, type, bytes } = fileOf(found.item)
  return new Response(new Uint8Array(bytes), {
    headers: fileHeaders(type, localeOf(request), name),
  })
})
