import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { erase } from './erasing/erase.server.ts'
import type { Eraser } from './erasing/eraser.ts'
import { ERASERS } from './erasing/erasers.ts'
import { cutOf, type RuleId } from './retention.ts'

/** So many go in one write: others get their turn between. */
const AT_ONCE = 200
const JOB = 'erase-what-is-over'

/** How many rows are past their time by each rule on a day, where there are any. Reads only. */
export async function overdueOn(today: Day): Promise<Map<RuleId, number>> {
  const found = new Map<RuleId, number>()
  for (const eraser of ERASERS) add(found, eraser.rule, (await keysOf(eraser, today)).length)
  return found
}

/**
 * Erases all that is past its time on a day; any number of times. Gives how much went by each rule.
 * The same rows leave the same proof, so that a copy made before can show what went.
 */
export async function eraseOverdue(today: Day): Promise<Map<RuleId, number>> {
  const gone = new Map<RuleId, number>()
  for (const eraser of ERASERS) add(gone, eraser.rule, await eraseBy(eraser, today))
  return gone
}

async function eraseBy(eraser: Eraser, today: Day): Promise<number> {
  const actor = { kind: 'job', id: JOB } as const
  const by = { actor, municipality: null, what: 'erased-in-time', about: null } as const
  const keys = await keysOf(eraser, today)
  for (let at = 0; at < keys.length; at += AT_ONCE)
    await erase([{ ...eraser, keys: keys.slice(at, at + AT_ONCE), on: today }], by)
  return keys.length
}

async function keysOf({ rule, keys }: Eraser, today: Day): Promise<string[]> {
  const { day, at } = cutOf(rule, today)
  const sql = `WITH cut (day, at) AS (VALUES (?1, ?2)) ${keys} ORDER BY key`
  const { rows } = await db.client.execute({ sql, args: [day, at] })
  return rows.map(({ key }) => String(key))
}

function add(counts: Map<RuleId, number>, rule: RuleId, rows: number): void {
  if (rows > 0) counts.set(rule, (counts.get(rule) ?? 0) + rows)
}
