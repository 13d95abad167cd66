import { guard } from '#app/features/access/guard.server.ts'
import { readsNames } from '#app/features/access/policies.ts'
import { openNamedCsv } from '#app/features/reporting/named-csv.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { fileHeaders, fileLoader } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { textStream } from '#app/platform/http/text-stream.server.ts'

const file = guard(readsNames, async ({ viewer, scope, request, context }) => {
  const locale = localeOf(request)
  const opened = await openNamedCsv(viewer, scope, texts[locale].names)
  if (!opened) throw notFound()
  const body = textStream(opened.parts, { signal: request.signal, taken: context.taken })
  return new Response(body, {
    headers: fileHeaders('text/csv; charset=utf-8', locale, opened.name),
  })
})

/** The colleagues of one's own unit as a file; each of them can see who took it. */
export const loader = fileLoader(file, (locale) => {
  const { noFile, noFileWhy, fileMend } = texts[locale].reporting.problem
  return [`${noFile}.`, noFileWhy, fileMend]
})
