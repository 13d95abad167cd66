import { stringify } from 'csv-stringify/sync'
import type { LibraryText } from '#app/i18n/locales/library/nb.ts'
import { type AdoptionMatrix, degreeText } from './adoption.ts'

/** A line for each item and municipality; with the mark that makes Excel read it as UTF-8. */
export function adoptionCsv({ items, rows }: AdoptionMatrix, text: LibraryText): string {
  const lines = rows.flatMap(({ number, name, cells }) =>
    items.map((item, n) => {
      const { version = null, deviations = 0, standard = null } = cells[n] ?? {}
      const own = [version ?? '', version === null ? '' : String(deviations)]
      const share = standard === null ? '' : degreeText(standard, text.csv.comma)
      return [number, name, item.title, text.kinds[item.kind], item.version, ...own, share]
    }),
  )
  return stringify([text.csv.head, ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
