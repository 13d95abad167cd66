import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Content } from '#app/compiler/lesson.ts'
import type { NewProfile } from '#app/features/people/roster-queries.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { profileModule } from '#db/schema/learning.ts'
import { profile } from '#db/schema/people.ts'
import { allOwnRequirements } from './own-requirements.server.ts'
import { changesTo, requiredPeriods, type StoredRequirement } from './requirements.ts'

const ROWS_PER_STATEMENT = 500

/** Makes what is required of every profile from a day on what courses and municipalities say. */
export async function publishRequirements(
  content: Content,
  day: Day,
  municipality?: string,
): Promise<void> {
  const inMunicipality =
    municipality === undefined ? undefined : eq(profile.municipality, municipality)
  const profiles = await db
    .select({ id: profile.id, municipality: profile.municipality, jobRoles: profile.jobRoles })
    .from(profile)
    .where(inMunicipality)
  const stored = await db
    .select(getTableColumns(profileModule))
    .from(profileModule)
    .innerJoin(profile, eq(profile.id, profileModule.profile))
    .where(inMunicipality)
  const own = await allOwnRequirements()
  const known = new Set(stored.map(({ profile }) => profile))
  const wanted = profiles.flatMap(({ id, municipality, jobRoles }) =>
    // A profile's first requirements hold from the beginning of time, so that its history counts.
    requiredPeriods(
      content,
      own.filter((one) => one.municipality === municipality),
      jobRoles,
      known.has(id) ? day : 0,
    ).map((one) => ({ profile: id, ...one })),
  )
  const statements = inChunks(changesTo(stored, wanted, day)).map(store)
  if (statements.length > 0) await write(...statements)
}

/**
 * Stores what is required of profiles that are new: to be written with them. It holds from the
 * beginning of time, so that a history counts that comes along.
 */
export async function requireOfNew(content: Content, profiles: NewProfile[]) {
  const own = profiles.length > 0 ? await allOwnRequirements() : []
  const rows = profiles.flatMap(({ id, municipality, jobRoles }) =>
    requiredPeriods(
      content,
      own.filter((one) => one.municipality === municipality),
      jobRoles,
      0,
    ).map((one) => ({ profile: id, ...one })),
  )
  return inChunks(rows).map(store)
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
