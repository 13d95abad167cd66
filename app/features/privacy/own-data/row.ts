import { isoDay, NEVER } from '#app/platform/calendar.ts'

const AS_READ: Record<string, (value: never) => unknown> = {
  day: (day: number) => (day >= NEVER ? null : isoDay(day)),
  ms: (instant: number) => new Date(instant).toISOString(),
  s: (instant: number) => new Date(instant * 1000).toISOString(),
  flag: (flag: number) => flag === 1,
  json: (text: string) => JSON.parse(text),
}

/** A column as a source names it: `from_on:day` is the column `from_on`, stored as a day. */
export function readColumn(named: string): { column: string; kind: string | undefined } {
  const [column = '', kind] = named.split(':')
  return { column, kind }
}

/** A stored row as it stands in the file: `fromOn: '2026-11-24'`. What is not there is null. */
export function rowInFile(columns: string[], row: Record<string, unknown>) {
  return Object.fromEntries(
    columns.map((named) => {
      const { column, kind } = readColumn(named)
      const value = row[column] ?? null
      const read = kind === undefined ? undefined : AS_READ[kind]
      return [camel(column), value === null || !read ? value : read(value as never)]
    }),
  )
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
