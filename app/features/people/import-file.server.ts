import { columnsOf, type Field, missingIn } from './import/columns.ts'
import { decodeText, isText } from './import/decode.ts'
import { readLine } from './import/lines.ts'
import { isTooLarge, readTable } from './import/table.server.ts'
import type { PeopleFile } from './import-plan.ts'

/** Why a file can't be read at all. */
export type FileFault =
  | { reason: 'empty' | 'not-text' | 'too-large' }
  | { reason: 'columns'; missing: Field[]; twice: string[]; found: string[] }

/** The text of a file, whichever way a spreadsheet has written it. */
export const textOf = decodeText

/** Reads the people of a CSV file; `jobRoles` are those that there are. */
export function readPeopleFile(
  text: string,
  jobRoles: { id: string; title: string }[],
): PeopleFile | { fault: FileFault } {
  if (!isText(text)) return { fault: { reason: 'not-text' } }
  if (isTooLarge(text)) return { fault: { reason: 'too-large' } }
  const table = readTable(text)
  if (!table) return { fault: { reason: 'empty' } }
  const { head, rows, broken } = table
  const columns = columnsOf(head)
  const { unused, twice } = columns
  const missing = missingIn(columns)
  if (missing.length > 0 || twice.length > 0)
    return { fault: { reason: 'columns', missing, twice, found: head } }
  const read = rows.map((row) => readLine(row, head, columns, jobRoles))
  const unreadable = read.flatMap((one) => ('problems' in one ? [one] : []))
  const atQuotes = { column: null, code: 'quotes', value: '', hint: null } as const
  return {
    lines: read.flatMap((one) => ('line' in one ? [one.line] : [])),
    problems: [
      ...unreadable.flatMap(({ problems }) => problems),
      ...broken.map((line) => ({ line, ...atQuotes })),
    ],
    unread: [
      ...unreadable.map(({ mark }) => mark),
      ...broken.map(() => ({ number: null, email: '' })),
    ],
    unused,
    heads: Object.fromEntries(Object.entries(columns.at).map(([field, at]) => [field, head[at]])),
  }
}
