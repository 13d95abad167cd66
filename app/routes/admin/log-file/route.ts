import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { wholeLog } from '#app/features/administration/log.server.ts'
import { logCsvHead, logCsvLines } from '#app/features/administration/log-csv.ts'
import { readLogQuery } from '#app/features/administration/log-query.ts'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { fileHeaders, fileLoader } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { textStream } from '#app/platform/http/text-stream.server.ts'

const file = guard(administers, ({ scope, request, context }) => {
  const locale = localeOf(request)
  const query = readLogQuery(new URL(request.url).searchParams)
  async function* parts() {
    yield logCsvHead(texts[locale])
    for await (const entries of wholeLog(scope, query))
      yield logCsvLines(entries, texts[locale], format(locale))
  }
  const body = textStream(parts(), { signal: request.signal, taken: context.taken })
  const name = `${texts[locale].adminLog.file}-${scope.municipality}.csv`
  return new Response(body, { headers: fileHeaders('text/csv; charset=utf-8', locale, name) })
})

/** The log of the municipality as a file, as far as it is asked for. */
export const loader = fileLoader(file, (locale) => {
  const { noFile, noFileWhy, fileMend } = texts[locale].reporting.problem
  return [`${noFile}.`, noFileWhy, fileMend]
})
