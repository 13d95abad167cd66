import { seenBy } from '#app/features/access/seen-by.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { rowInFile } from './own-data/row.ts'
import { SOURCES, type Source } from './own-data/sources.ts'

/** Version of the file’s shape; `docs/own-data.md` describes it. */
const FORMAT = 'leia-own-data-1'
const ROWS_AT_ONCE = 200

/**
 * Everything that is held of a person, as JSON, written a part at a time: however much there is,
 * only some rows of it are in memory.
 */
export function openOwnData({ id }: Pick<Viewer, 'id'>) {
  return { name: `leia-egne-data-${isoDay(today())}.json`, parts: partsOf(id) }
}

async function* partsOf(person: string): AsyncGenerator<string> {
  const head = { format: FORMAT, madeAt: new Date(now()).toISOString() }
  yield `${JSON.stringify(head).slice(0, -1)}`
  for (const source of SOURCES) yield* listOf(source.name, rowsOf(source, person))
  yield* listOf('looksAtMe', looksAt(person))
  yield* listOf('units', unitsOf(person))
  yield '}\n'
}

/** One list of the file, a page of rows at a time. */
async function* listOf(name: string, pages: AsyncGenerator<object[]>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}:[`
  let isFirst = true
  for await (const rows of pages) {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n')
    if (rows.length > 0) yield `${isFirst ? '\n' : ',\n'}${lines}`
    if (rows.length > 0) isFirst = false
  }
  yield ']'
}

async function* rowsOf(
  { table, where, columns }: Source,
  person: string,
): AsyncGenerator<object[]> {
  const names = columns.map((one) => `"${one.split(':')[0]}"`).join(', ')
  const sql = `SELECT ${names} FROM ${table} WHERE ${where} ORDER BY ${names} LIMIT ${ROWS_AT_ONCE}`
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const page = await db.client.execute({ sql: `${sql} OFFSET ${offset}`, args: { person } })
    yield page.rows.map((row) => rowInFile(columns, { ...row }))
    if (page.rows.length < ROWS_AT_ONCE) return
  }
}

/** Who looked is the person’s to know, as on their page. */
async function* looksAt(person: string): AsyncGenerator<object[]> {
  for (let asked = 1; ; asked += 1) {
    const { sightings, pages } = await seenBy(person, asked)
    yield sightings.map(({ id, firstAt, lastAt, ...rest }) => ({
      ...rest,
      firstAt: new Date(firstAt).toISOString(),
      lastAt: new Date(lastAt).toISOString(),
    }))
    if (asked >= pages) return
  }
}

/** What the units are called that the rest of the file names by id. */
async function* unitsOf(person: string): AsyncGenerator<object[]> {
  const sql = `SELECT DISTINCT u.id, u.name FROM membership m JOIN unit u ON u.id = m.unit
    WHERE m.person = :person ORDER BY u.id`
  const { rows } = await db.client.execute({ sql, args: { person } })
  yield rows.map((row) => ({ ...row }))
}
