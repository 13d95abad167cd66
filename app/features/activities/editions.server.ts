import { and, eq, exists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, write } from '#app/platform/database.server.ts'
import { attempt, edition } from '#db/schema/activities.ts'
import type { Activity, ActivityKey } from './activity.ts'

/** An activity as it was asked, and the key that it was graded with. */
export type Edition = { activity: Activity; key: ActivityKey }

/** How an edition is read; what was written is what the compiler made. */
export const storedEdition = z.object({
  activity: z.custom<Activity>(),
  key: z.custom<ActivityKey>(),
})

type Asked = Edition & { contentHash: string }

/** Those that this process knows are stored: later attempts at them cost nothing. */
const stored = new Set<string>()

/** What must be written beside an attempt, so that it can be shown as it was asked. */
export function editionWrites(asked: Asked, now: number) {
  return stored.has(nameOf(asked)) ? [] : [insertEdition(asked, now)]
}

/** To be told once the write has succeeded. */
export function editionIsStored(asked: Asked): void {
  stored.add(nameOf(asked))
}

/** Stores the editions that attempts were made at and that no hand-in has stored. */
export async function keepEditions(all: Asked[], now: number): Promise<void> {
  for (const asked of all) {
    const { activity, contentHash } = asked
    const at = and(eq(attempt.activity, activity.id), eq(attempt.contentHash, contentHash))
    const used = db.select({ id: attempt.id }).from(attempt).where(at)
    await write(insertEdition(asked, now, exists(used)))
  }
}

function insertEdition({ activity, key, contentHash }: Asked, now: number, condition = sql`1`) {
  const asked = JSON.stringify({ activity, key })
  return db
    .insert(edition)
    .select(sql`select ${activity.id}, ${contentHash}, ${asked}, ${now} where ${condition}`)
    .onConflictDoNothing()
}

function nameOf({ activity, contentHash }: Asked): string {
  return `${activity.id} ${contentHash}`
}
