import type { ResultSet } from '@libsql/client'
import { desc } from 'drizzle-orm'
import type { Texts } from '#app/i18n/texts.ts'
import { act } from '#db/schema/audit.ts'
import { chained, type Entry, type Head, START } from './audit/chain.ts'
import { keepHead } from './audit/heads.server.ts'
import { now } from './clock.server.ts'
import { db, write } from './database.server.ts'
import type { Query } from './writer.server.ts'

/** What can be done; each has its words for the page that shows the log. */
export type ActKind = keyof Texts['audit']['kinds']

export type Actor =
  | { kind: 'person'; id: string }
  | { kind: 'scim'; id: string }
  | { kind: 'job'; id: string }
  | { kind: 'operator' }

/** Something done, as it is told to `writeRecorded`. Ids and codes only: no name, address or secret. */
export type Act = {
  actor: Actor
  municipality: string | null
  what: ActKind
  about: string | null
  detail?: Record<string, string | number | boolean | null | string[]>
}

/** How often another process may come first before it is a fault. */
const TRIES = 5

const lastAct = db
  .select({ sequence: act.sequence, hash: act.hash })
  .from(act)
  .orderBy(desc(act.sequence))
  .limit(1)
  .prepare()

let turn: Promise<unknown> = Promise.resolve()

/**
 * Runs drizzle queries as one write together with entries of the log that tell of them.
 * Nothing is told when the last query changed no row. Gives the queries' results, the entries' left out.
 */
export function writeRecorded(acts: Act | Act[], ...queries: Query[]): Promise<ResultSet[]> {
  const told = [acts].flat()
  const mine = turn.then(() => inTurn(told, queries, TRIES))
  turn = mine.catch(() => undefined)
  return mine
}

/** The newest entry of the log. */
export async function headOfLog(): Promise<Head> {
  return (await lastAct.get()) ?? START
}

async function inTurn(acts: Act[], queries: Query[], tries: number): Promise<ResultSet[]> {
  const rows = linked(acts, await headOfLog())
  try {
    const insert = queries.length > 0 ? insertAfterChange : insertAlways
    const results = await write(...queries, ...rows.map(insert))
    const last = rows.at(-1)
    if (last && results.at(-1)?.rowsAffected === 1) keepHead('reached', last)
    return results.slice(0, queries.length)
  } catch (error) {
    if (tries > 1 && isTaken(error)) return inTurn(acts, queries, tries - 1)
    throw error
  }
}

function linked(acts: Act[], head: Head): (typeof act.$inferSelect)[] {
  const at = now()
  let { sequence, hash } = head
  return acts.map(({ actor, municipality, what, about, detail = {} }) => {
    sequence += 1
    const actorId = 'id' in actor ? actor.id : null
    const done = { municipality, what, about, detail }
    const entry: Entry = { sequence, at, actorKind: actor.kind, actor: actorId, ...done }
    hash = chained(hash, entry)
    return { ...entry, hash }
  })
}

function insertAlways(row: typeof act.$inferSelect): Query {
  return db.insert(act).values(row)
}

/** `changes()` tells of the statement before: the last query, then each entry in turn. */
function insertAfterChange(row: typeof act.$inferSelect): Query {
  const { sequence, at, actorKind, actor, municipality, what, about, detail, hash } = row
  const told = [actorKind, actor, municipality, what, about, JSON.stringify(detail), hash]
  const sql = `insert into act (sequence, at, actor_kind, actor, municipality, what, about, detail, hash)
    select ?, ?, ?, ?, ?, ?, ?, ?, ? where changes() > 0`
  return { toSQL: () => ({ sql, params: [sequence, at, ...told] }) }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: act\.sequence/.test(error.message)
}
