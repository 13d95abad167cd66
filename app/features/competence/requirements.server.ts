import { sql } from 'drizzle-orm'
import type { Content } from '#app/compiler/lesson.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { profileModule } from '#db/schema/learning.ts'
import { OPEN_END, profile } from '#db/schema/people.ts'
import { changesTo, requiredModules, type StoredRequirement } from './requirements.ts'

const ROWS_PER_STATEMENT = 500

/** Makes what is required of every profile from a day on what the published courses say. */
export async function publishRequirements(content: Content, day: Day): Promise<void> {
  const profiles = await db.select({ id: profile.id, jobRoles: profile.jobRoles }).from(profile)
  const stored = await db.select().from(profileModule)
  const wanted = new Map(
    profiles.map(({ id, jobRoles }) => [id, requiredModules(content, jobRoles)]),
  )
  const { open, close } = changesTo(stored, wanted, day, OPEN_END)
  const statements = inChunks([...open, ...close]).map(store)
  if (statements.length > 0) await write(...statements)
}

/** A row that was closed today and is wanted again is the same row, opened. */
function store(rows: StoredRequirement[]) {
  return db
    .insert(profileModule)
    .values(rows)
    .onConflictDoUpdate({
      target: [profileModule.profile, profileModule.module, profileModule.fromOn],
      set: { toOn: sql`excluded.to_on` },
    })
}

function inChunks(rows: StoredRequirement[]): StoredRequirement[][] {
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, i) =>
    rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT),
  )
}
