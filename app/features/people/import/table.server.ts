import { parse } from 'csv-parse/sync'

export type TableRow = { line: number; cells: string[] }

/** The rows of a file, and the lines that could not be read as rows. */
export type Table = { head: string[]; rows: TableRow[]; broken: number[] }

/** More than any municipality here has people, and more columns than any register writes. */
const MOST_LINES = 50_000
const MOST_CELLS = 2_000_000

/** Whether text would make more lines or cells than can be held: four megabytes of nothing but breaks are gigabytes. */
export function isTooLarge(text: string): boolean {
  let [lines, cells] = [0, 0]
  for (const [found] of text.matchAll(/\r\n|[\r\n;,\t]/g)) {
    cells += 1
    if (found === '\n' || found === '\r' || found === '\r\n') lines += 1
    if (lines > MOST_LINES || cells > MOST_CELLS) return true
  }
  return false
}

/** Reads text with semicolons, commas or tabs; undefined when it is empty. */
export function readTable(text: string): Table | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  // Excel's own hint, which Excel itself writes only when asked to.
  const first = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/i.test(line.trim()))
  const headLine = lines[first]
  if (headLine === undefined) return undefined
  const delimiter = delimiterOf(headLine)
  const { rows, broken } = rowsIn(lines, first, delimiter)
  const head = rows.find(({ line }) => line === first + 1)?.cells
  return head && { head, rows: rows.filter(({ line }) => line !== first + 1), broken }
}

/** Row by row where a quotation mark is missing: it must not swallow the rest of the file. */
function rowsIn(lines: string[], first: number, delimiter: string): Omit<Table, 'head'> {
  try {
    return { rows: parsed(lines.slice(first).join('\n'), first, delimiter), broken: [] }
  } catch {
    const found: Omit<Table, 'head'> = { rows: [], broken: [] }
    lines.slice(first).forEach((line, at) => {
      try {
        found.rows.push(...parsed(line, first + at, delimiter))
      } catch {
        found.broken.push(first + at + 1)
      }
    })
    return found
  }
}

type Parsed = { record: string[]; info: { lines: number } }

function parsed(text: string, before: number, delimiter: string): TableRow[] {
  const options = { delimiter, info: true, relax_column_count: true, trim: true } as const
  const found = parse(text, { ...options, skip_empty_lines: true }) as unknown as Parsed[]
  return found
    .filter(({ record }) => record.some((cell) => cell !== ''))
    .map(({ record, info }) => {
      const breaks = record.join('').split('\n').length - 1
      return { line: before + info.lines - breaks, cells: record }
    })
}

function delimiterOf(head: string): string {
  const count = (delimiter: string) => head.split(delimiter).length
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
