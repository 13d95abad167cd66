import { and, eq, gt, ne, sql } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { libraryAdoption } from '#db/schema/library.ts'
import type { NewAdoption } from './adoption-form.ts'

/** Records that the municipality takes a version in use; what it had ends then. The same form sent twice is one. */
export async function adopt(
  { municipality }: ReportScope,
  viewer: Viewer,
  item: string,
  adoption: NewAdoption,
): Promise<void> {
  const { id, version, fromOn, deviations } = adoption
  const actor = { kind: 'person', id: viewer.id } as const
  const detail = { version, fromOn, deviations: deviations.length }
  const known = db.select({ id: libraryAdoption.id }).from(libraryAdoption)
  const before = and(
    eq(libraryAdoption.municipality, municipality),
    eq(libraryAdoption.item, item),
    gt(libraryAdoption.toOn, today()),
    ne(libraryAdoption.id, id),
    sql`NOT EXISTS ${known.where(eq(libraryAdoption.id, id))}`,
  )
  await writeRecorded(
    { actor, municipality, what: 'library-adopted', about: item, detail },
    db
      .update(libraryAdoption)
      .set({ toOn: noLater(fromOn), endedBy: viewer.id, endedAt: now() })
      .where(before),
    db
      .insert(libraryAdoption)
      .values({ ...adoption, item, municipality, recordedBy: viewer.id, recordedAt: now() })
      .onConflictDoNothing(),
  )
}

/** Ends what the municipality has in use of an item; gives false when there is nothing. */
export async function endAdoption(
  { municipality }: ReportScope,
  viewer: Viewer,
  item: string,
  toOn: Day,
): Promise<boolean> {
  const running = and(
    eq(libraryAdoption.municipality, municipality),
    eq(libraryAdoption.item, item),
    gt(libraryAdoption.toOn, today()),
  )
  const actor = { kind: 'person', id: viewer.id } as const
  const [result] = await writeRecorded(
    { actor, municipality, what: 'library-adoption-ended', about: item, detail: { toOn } },
    db
      .update(libraryAdoption)
      .set({ toOn: endsOn(toOn), endedBy: viewer.id, endedAt: now() })
      .where(running),
  )
  return (result?.rowsAffected ?? 0) > 0
}

/** What has an earlier end keeps it. */
function noLater(day: Day) {
  return sql<Day>`min(${libraryAdoption.toOn}, ${endsOn(day)})`
}

/** Never before it began: what was recorded by mistake was in use for no day. */
function endsOn(day: Day) {
  return sql<Day>`max(${libraryAdoption.fromOn}, ${day})`
}
