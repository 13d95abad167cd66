import { and, eq, gt } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { municipalityRequirement } from '#db/schema/competence.ts'
import type { NewRequirement } from './requirement-form.ts'
import { publishRequirements } from './requirements.server.ts'

/** Adds a requirement that was found to be right; the same form sent twice is one. */
export async function addRequirement(
  { municipality }: ReportScope,
  viewer: Viewer,
  { id, ...rest }: NewRequirement,
): Promise<void> {
  const actor = { kind: 'person', id: viewer.id } as const
  await writeRecorded(
    { actor, municipality, what: 'requirement-added', about: id, detail: { ...rest } },
    db
      .insert(municipalityRequirement)
      .values({ id, municipality, ...rest, addedBy: viewer.id, addedAt: now() })
      .onConflictDoNothing(),
  )
  await publishRequirements(catalogue().content, today(), municipality)
}

/** Ends a requirement: the day is the first on which it holds no longer. Gives false when there is none. */
export async function endRequirement(
  { municipality }: ReportScope,
  viewer: Viewer,
  id: string,
  toOn: Day,
): Promise<boolean> {
  const running = and(
    eq(municipalityRequirement.id, id),
    eq(municipalityRequirement.municipality, municipality),
    gt(municipalityRequirement.toOn, today()),
  )
  const actor = { kind: 'person', id: viewer.id } as const
  const [result] = await writeRecorded(
    { actor, municipality, what: 'requirement-ended', about: id, detail: { toOn } },
    db
      .update(municipalityRequirement)
      .set({ toOn, endedBy: viewer.id, endedAt: now() })
      .where(running),
  )
  if (!result?.rowsAffected) return false
  await publishRequirements(catalogue().content, today(), municipality)
  return true
}
