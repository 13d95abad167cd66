import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { sheetCsv } from './csv.ts'
import { percentages } from './figure.ts'
import { fileName } from './file-name.ts'
import type { Protected } from './protected-report.ts'
import type { RegionView } from './region.ts'
import { type RegionWords, regionLines, regionSheet } from './region-sheet.ts'
import { figureText } from './wording.ts'
import { sheetXlsx } from './xlsx.server.ts'

type Sealed = Protected<RegionView & { checksum: string }>
export type RegionFormat = 'csv' | 'xlsx' | 'json'

/** The region as a file: the page's figures, date, definitions and fingerprint. */
export async function writeRegion(
  view: Sealed,
  written: RegionFormat,
  locale: Locale,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const text = texts[locale].reporting
  const words = { text, format: format(locale), region: texts[locale].region }
  if (written === 'json') return regionJson(view, words, locale)
  const sheet = regionSheet(view, words)
  return written === 'csv' ? sheetCsv(sheet, words) : new Uint8Array(await sheetXlsx(sheet, words))
}

/** What the file is called: `kompetanse-regionen-2026-11-23.csv`. */
export function regionFileName({ on }: RegionView, written: RegionFormat, locale: Locale): string {
  return fileName([texts[locale].region.fileName], on ?? 0, written)
}

function regionJson(view: Sealed, { text, region }: RegionWords, language: Locale): string {
  const { on, together, columns, hidden, checksum, contentVersion } = view
  const json = {
    schema: 'leia.region.v1',
    language,
    title: region.title,
    statusDate: on === null ? null : isoDay(on),
    contentVersion,
    hidden,
    checksum,
    together,
    courses: columns.map(({ code, course: id, title }) => ({ code, id, title })),
    municipalities: view.rows.map(({ number, name, people }) => ({
      number,
      name,
      employees: people,
    })),
    figures: regionLines(view).map(({ row, measure, code, figure }) => ({
      municipality: row.number,
      measure,
      code: code || null,
      ...figure,
      percent: percentages(figure),
      shown: figureText(figure, text),
    })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
