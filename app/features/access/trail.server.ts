import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Day } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { sighting } from '#db/schema/access.ts'

/** Above this many, everyone who is a member in the scope that day counts as seen. */
const MOST_BY_NAME = 50
const SAME_LOOK_MS = 10 * 60_000

/** Someone about to see named colleagues, and which. */
export type Look = {
  viewer: string
  /** Root of the units that were looked into, and whose it is. */
  scope: { municipality: string; unit: string }
  what: (typeof sighting.$inferInsert)['what']
  people: string[]
  /** The day that memberships were read for. */
  on: Day
}

/**
 * Writes down a look at named colleagues; resolves when it is on disk. Names are shown only then.
 * The same look within the same ten minutes is one row, with a count.
 */
export async function leaveTrace(look: Look): Promise<void> {
  if (look.people.length === 0) return
  const at = now()
  const { viewer, scope, what, on } = look
  const people = look.people.length > MOST_BY_NAME ? null : [...look.people].sort()
  const place = { viewer, what, municipality: scope.municipality, unit: scope.unit }
  const id = fingerprint([place, people, Math.floor(at / SAME_LOOK_MS)])
  await write(
    db
      .insert(sighting)
      .values({ id, ...place, people, on, firstAt: at, lastAt: at })
      .onConflictDoUpdate({
        target: sighting.id,
        set: { lastAt: at, looks: sql`${sighting.looks} + 1` },
      }),
  )
}

function fingerprint(look: unknown): string {
  return createHash('sha256').update(JSON.stringify(look)).digest('base64url')
}
