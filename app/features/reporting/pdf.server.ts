import type { Locale } from '#app/i18n/locale.ts'
import { type Pdf, type PdfStandard, typeset } from '#app/platform/typst/typst.server.ts'
import { drawingsOf } from './pdf/drawings.server.tsx'
import { reportPaper } from './pdf/report-paper.ts'
import type { Protected } from './protected-report.ts'
import type { Sealed } from './report-sheet.ts'
import type { Words } from './wording.ts'

const TEMPLATE = 'app/features/reporting/pdf/report.typ'

/** The report on paper, told as the page tells it, with tags that a screen reader follows. */
export function reportPdf(
  report: Protected<Sealed>,
  words: Words,
  locale: Locale,
  standard: PdfStandard = 'ua-1',
): Promise<Pdf> {
  return typeset(TEMPLATE, reportPaper(report, words, locale, drawingsOf(report, words)), standard)
}
