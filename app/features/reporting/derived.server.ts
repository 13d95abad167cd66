import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { type Difference, differencesIn } from './derived/check.server.ts'
import { rebuildOne } from './derived/rebuild.server.ts'
import { markChangedRequirements, passDays } from './derived/tick.server.ts'

export type { Difference }

type Kept = { number: string; trueOn: Day; isDue: boolean }
type Progress = (municipality: string, done: number, of: number) => void

/**
 * Makes all derived figures true at the close of a day: takes out what has ended, and
 * rebuilds where something has changed that triggers can't take in. Any number of times a day.
 */
export async function tick(day: Day): Promise<void> {
  await markChangedRequirements(day)
  for (const one of await keptFigures()) {
    if (one.isDue) await rebuildOne(one.number, Math.max(day, one.trueOn))
    else if (one.trueOn < day) await passDays(one.number, day)
  }
}

/** Makes the derived figures of a municipality, or of all, anew from what they are derived from. */
export async function rebuild(which: string | 'all', progress?: Progress): Promise<void> {
  const wanted = (await keptFigures()).filter(({ number }) => which === 'all' || which === number)
  for (const [at, { number, trueOn }] of wanted.entries()) {
    await rebuildOne(number, Math.max(today(), trueOn))
    progress?.(number, at + 1, wanted.length)
  }
}

/** Where derived figures differ from a recomputation: nowhere, unless a rebuild is waiting. */
export async function checkDerived(municipality?: string): Promise<Difference[]> {
  const found: Difference[] = []
  for (const { number } of await keptFigures())
    if (municipality === undefined || municipality === number)
      found.push(...(await differencesIn(number)))
  return found
}

/** Every municipality with the state of its figures, also those that have none yet. */
async function keptFigures(): Promise<Kept[]> {
  const { rows } = await db.client.execute(`
    SELECT number, true_on, coalesce(is_due, 1) AS is_due
    FROM municipality LEFT JOIN tally_whole ON municipality = number ORDER BY number`)
  return rows.map((row) => ({
    number: String(row.number),
    trueOn: Number(row.true_on),
    isDue: Boolean(row.is_due),
  }))
}
