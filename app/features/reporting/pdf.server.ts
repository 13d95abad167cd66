import type { Locale } from '#app/i18n/locale.ts'
import { printable } from './pdf/printable.ts'
import { reportPaper } from './pdf/report-paper.ts'
import type { Protected } from './protected-report.ts'
import type { Sealed, Words } from './report-sheet.ts'
import { typeset } from './typst.server.ts'

/** The report on paper, told as the page tells it: PDF/UA-1, with tags that a screen reader follows. */
export function reportPdf(
  report: Protected<Sealed>,
  words: Words,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const paper = reportPaper(report, words, locale)
  return typeset(
    JSON.stringify(paper, (_, value) => (typeof value === 'string' ? printable(value) : value)),
  )
}
