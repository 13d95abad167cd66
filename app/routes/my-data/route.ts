import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { openOwnData } from '#app/features/privacy/own-data.server.ts'
import { fileHeaders } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { textStream } from '#app/platform/http/text-stream.server.ts'

/** Everything that is held of the viewer, as a file. */
export const loader = guard(signedIn, ({ viewer, request, context }) => {
  const { name, parts } = openOwnData(viewer)
  const body = textStream(parts, { signal: request.signal, taken: context.taken })
  const headers = fileHeaders('application/json; charset=utf-8', localeOf(request), name)
  return new Response(body, { headers })
})
