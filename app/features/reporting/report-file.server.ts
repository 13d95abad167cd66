import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { reportArchive } from './archive.server.ts'
import { reportCsv } from './csv.ts'
import { reportPdf } from './pdf.server.ts'
import type { Protected } from './protected-report.ts'
import type { ReportFormat } from './report-address.ts'
import { reportJson } from './report-json.ts'
import type { Sealed } from './report-sheet.ts'
import { reportXlsx } from './xlsx.server.ts'

export const MEDIA_TYPES: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
}

/** A report as a file: the page's figures, date, definitions and fingerprint. */
export async function writeReport(
  report: Protected<Sealed>,
  written: ReportFormat,
  locale: Locale,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const words = { text: texts[locale].reporting, format: format(locale) }
  if (written === 'pdf') return reportPdf(report, words, locale)
  if (written === 'zip') return reportArchive(report, words, locale)
  if (written === 'xlsx') return new Uint8Array(await reportXlsx(report, words))
  return written === 'csv' ? reportCsv(report, words) : reportJson(report, words, locale)
}
