import { guard } from '#app/features/access/guard.server.ts'
import { readsReport } from '#app/features/access/policies.ts'
import {
  type OpenedReport,
  openReport,
  seesUnits,
} from '#app/features/reporting/open-report.server.ts'
import { refusalWords } from '#app/features/reporting/refusal-words.ts'
import { formatIn, readReportQuery } from '#app/features/reporting/report-address.ts'
import { MEDIA_TYPES, writeReport } from '#app/features/reporting/report-file.server.ts'
import { reportFileName } from '#app/features/reporting/report-sheet.ts'
import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { fileHeaders, fileLoader, inWords } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'

const file = guard(readsReport, async ({ viewer, scope, request }) => {
  const locale = localeOf(request)
  const { pathname, searchParams } = new URL(request.url)
  const opened = await openReport(scope, readReportQuery(searchParams), seesUnits(viewer, scope))
  if (!opened.ok) throw refusal(opened, locale)
  const { report } = opened
  const written = formatIn(pathname)
  const headers = fileHeaders(MEDIA_TYPES[written], locale, reportFileName(report, written))
  return new Response(await writeReport(report, written, locale), { headers })
})

/** The same report as a file. */
export const loader = fileLoader(file, missing)

function refusal(opened: Extract<OpenedReport, { ok: false }>, locale: Locale): Response {
  const { problem } = texts[locale].reporting
  if (opened.reason === 'not-found') return notFound()
  if (opened.reason === 'unpublished')
    return inWords(422, locale, [`${problem.unpublished}.`, problem.unpublishedWhy])
  if (opened.reason === 'too-few')
    return inWords(422, locale, [`${problem.tooFew}.`, problem.tooFewWhy(opened.name)])
  const words = { text: texts[locale].reporting, format: format(locale) }
  const { title, why } = refusalWords(opened, words)
  return inWords(422, locale, [`${title}.`, why, problem.fileMend])
}

function missing(locale: Locale): string[] {
  const { noFile, noFileWhy, fileMend } = texts[locale].reporting.problem
  return [`${noFile}.`, noFileWhy, fileMend]
}
