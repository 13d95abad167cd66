import { stringify } from 'csv-stringify/sync'
import type { AdminLogText } from '#app/i18n/locales/admin-log/nb.ts'
import type { AuditText } from '#app/i18n/locales/audit/nb.ts'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import type { LogEntry } from './log-entry.ts'
import { wordsFor } from './log-words.ts'

type Texts = { adminLog: AdminLogText; audit: AuditText }
type Formats = Parameters<typeof wordsFor>[1] & { time(instant: number): string }

/** The heads of the columns; with the mark that makes Excel read it as UTF-8. */
export function logCsvHead({ adminLog }: Texts): string {
  const { number, day, time, who, what, about, detail, hash } = adminLog.columns
  return written([[number, day, time, who, what, about, detail, hash]], true)
}

/** A line for each entry. */
export function logCsvLines(entries: LogEntry[], texts: Texts, format: Formats): string {
  const words = wordsFor(texts, format)
  const lines = entries.map((entry) => {
    const { sequence, at, hash } = entry
    const when = [isoDay(dayOf(at)), format.time(at)]
    const told = [words.who(entry), words.what(entry), words.about(entry), words.details(entry)]
    return [String(sequence), ...when, ...told, hash]
  })
  return written(lines, false)
}

function written(rows: string[][], bom: boolean): string {
  return stringify(rows, {
    bom,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
