import type { ReportScope } from '#app/features/access/policies.ts'
import { startOf } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { type LogEntry, type RawEntry, readable, wantedIds } from './log-entry.ts'
import type { LogQuery } from './log-query.ts'
import { titlesOf } from './titles.server.ts'

const ENTRIES_PER_PAGE = 50
const ENTRIES_AT_ONCE = 500

/** A page of the log, the newest entry first. */
export type Log = {
  entries: LogEntry[]
  found: number
  page: number
  pages: number
  /** Everyone who has done something, and whom the page is about. */
  people: (readonly [string, string])[]
  /** The kinds of act that there are. */
  kinds: string[]
}

const ASKED = `
FROM act WHERE municipality = :municipality
  AND (:person IS NULL OR (actor_kind = 'person' AND actor = :person) OR about = :person)
  AND (:what IS NULL OR what = :what) AND at >= :from AND at < :until`
const COUNT = `SELECT count(*) AS found ${ASKED}`
const ENTRIES = `
SELECT sequence, at, actor_kind AS actorKind, actor, what, about, detail, hash ${ASKED}
  AND sequence < :before ORDER BY sequence DESC LIMIT :limit OFFSET :offset`
const NAMES = `
SELECT p.id, 'person' AS kind, iif(p.erased_on IS NULL, p.name, NULL) AS name
FROM json_each(:ids) asked JOIN person p ON p.id = asked.value
WHERE EXISTS (SELECT 1 FROM membership m WHERE m.person = p.id AND m.municipality = :municipality)
UNION ALL
SELECT u.id, 'unit', u.name FROM json_each(:ids) asked JOIN unit u ON u.id = asked.value
WHERE u.municipality = :municipality`
const SEEN = `
SELECT DISTINCT what, iif(actor_kind = 'person', actor, NULL) AS actor
FROM act WHERE municipality = :municipality`

/** What was done in the municipality, as far as it is asked for. */
export async function readLog(scope: ReportScope, query: LogQuery): Promise<Log> {
  const args = argsOf(scope, query)
  const counted = await db.client.execute({ sql: COUNT, args })
  const found = Number(counted.rows[0]?.found)
  const pages = Math.max(1, Math.ceil(found / ENTRIES_PER_PAGE))
  const page = Math.min(query.page, pages)
  const offset = (page - 1) * ENTRIES_PER_PAGE
  const raw = await entries(args, { before: NEWEST, limit: ENTRIES_PER_PAGE, offset })
  const { rows } = await db.client.execute({ sql: SEEN, args: { municipality: args.municipality } })
  const actors = rows.flatMap(({ actor }) => (actor === null ? [] : [String(actor)]))
  const names = await namesOf(scope, [...wantedIds(raw), ...actors, query.person ?? ''])
  return {
    entries: raw.map((one) => readable(one, names, titlesOf())),
    ...{ found, page, pages },
    people: optionsOf([...actors, ...(query.person ? [query.person] : [])], names),
    kinds: [...new Set(rows.map(({ what }) => String(what)))],
  }
}

/** All that is asked for, some at a time: for a file. */
export async function* wholeLog(scope: ReportScope, query: LogQuery): AsyncGenerator<LogEntry[]> {
  const args = argsOf(scope, query)
  for (let before = NEWEST; ; ) {
    const raw = await entries(args, { before, limit: ENTRIES_AT_ONCE, offset: 0 })
    const last = raw.at(-1)
    if (!last) return
    const names = await namesOf(scope, wantedIds(raw))
    yield raw.map((one) => readable(one, names, titlesOf()))
    before = last.sequence
  }
}

const NEWEST = Number.MAX_SAFE_INTEGER
/** Before and after all that can have been done. */
const [EARLIEST, LATEST] = [0, Number.MAX_SAFE_INTEGER]

function argsOf({ municipality }: ReportScope, { person, what, from, until }: LogQuery) {
  return {
    ...{ municipality, person, what },
    from: from === null ? EARLIEST : startOf(from),
    until: until === null ? LATEST : startOf(until + 1),
  }
}

type Part = { before: number; limit: number; offset: number }

async function entries(args: ReturnType<typeof argsOf>, part: Part): Promise<RawEntry[]> {
  const { rows } = await db.client.execute({ sql: ENTRIES, args: { ...args, ...part } })
  return rows.map(
    (row) => ({ ...row, detail: JSON.parse(String(row.detail)) }) as unknown as RawEntry,
  )
}

/** Names of those who are or were here, and of units; null for someone who was erased. */
async function namesOf({ municipality }: ReportScope, ids: string[]) {
  const args = { municipality, ids: JSON.stringify([...new Set(ids)]) }
  const { rows } = await db.client.execute({ sql: NAMES, args })
  return new Map(
    rows.map(({ id, kind, name }) => [
      String(id),
      { kind: kind as 'person' | 'unit', name: name === null ? null : String(name) },
    ]),
  )
}

const BY_NAME = new Intl.Collator('nb')

function optionsOf(ids: string[], names: Awaited<ReturnType<typeof namesOf>>) {
  return [...new Set(ids)]
    .flatMap((id) => {
      const name = names.get(id)?.name
      return name ? [[id, name] as const] : []
    })
    .sort(([, a], [, b]) => BY_NAME.compare(a, b))
}
