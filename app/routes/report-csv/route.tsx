import { guard } from '#app/features/access/guard.server.ts'
import { readsReport } from '#app/features/access/policies.ts'
import { reportCsv, reportFileName } from '#app/features/reporting/csv.ts'
import { openReport, seesUnits } from '#app/features/reporting/open-report.server.ts'
import { readReportQuery } from '#app/features/reporting/report-address.ts'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** The same report as a file for Excel. */
export const loader = guard(readsReport, async ({ viewer, scope, request }) => {
  const locale = localeOf(request)
  const asked = readReportQuery(new URL(request.url).searchParams)
  const opened = await openReport(scope, asked, seesUnits(viewer, scope))
  if (!opened.ok && opened.reason === 'no-such-date')
    throw new Response(texts[locale].reporting.problem.date, { status: 422 })
  if (!opened.ok) throw notFound()
  const { report } = opened
  const words = { text: texts[locale].reporting, format: format(locale) }
  return new Response(reportCsv(report, words), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${reportFileName(report, 'csv')}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
