import { desc, eq } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { namesRecord } from '#db/schema/access.ts'
import { person } from '#db/schema/people.ts'
import type { NamesEntry, NamesRecord } from './names-record.ts'
import type { ReportScope } from './policies.ts'
import type { Viewer } from './viewer.ts'

/** What a municipality has recorded and withdrawn, the latest first. */
export async function namesRecords(municipality: string): Promise<NamesEntry[]> {
  const rows = await db
    .select({ row: namesRecord, recordedBy: person.name })
    .from(namesRecord)
    .innerJoin(person, eq(person.id, namesRecord.recordedBy))
    .where(eq(namesRecord.municipality, municipality))
    .orderBy(desc(namesRecord.number))
  return rows.map(({ row, recordedBy }) => ({
    number: row.number,
    record: recordIn(row),
    recordedBy,
    recordedOn: dayOf(row.recordedAt),
  }))
}

/** The record that holds in a municipality today; undefined while names are closed. */
export async function namesGround({ municipality }: Viewer): Promise<NamesRecord | undefined> {
  if (municipality.namesUntil === null) return undefined
  return (await namesRecords(municipality.number))[0]?.record ?? undefined
}

/** Records what was found to be right, in place of what was recorded before; the same form sent twice is one. */
export async function recordNames(
  { municipality }: ReportScope,
  { id: recordedBy }: Viewer,
  { id, ...record }: NamesRecord & { id: string },
): Promise<void> {
  const row = { id, municipality, ...record, recordedBy, recordedAt: now() }
  await writeRecorded(
    act('names-recorded', { municipality, recordedBy, until: record.evaluateOn }),
    db.insert(namesRecord).values(row).onConflictDoNothing(),
  )
}

/** Closes the names from now on; the history says who did it. */
export async function withdrawNames(
  { municipality }: ReportScope,
  { id: recordedBy }: Viewer,
): Promise<void> {
  const [last] = await namesRecords(municipality)
  if (!last?.record) return
  // Of two who withdraw at once the number lets one through.
  const row = { id: `withdrawn:${municipality}:${last.number}`, municipality, recordedBy }
  await writeRecorded(
    act('names-withdrawn', { municipality, recordedBy, until: null }),
    db
      .insert(namesRecord)
      .values({ ...row, recordedAt: now() })
      .onConflictDoNothing(),
  )
}

type Recorded = { municipality: string; recordedBy: string; until: number | null }

function act(
  what: 'names-recorded' | 'names-withdrawn',
  { municipality, recordedBy, until }: Recorded,
) {
  const actor = { kind: 'person', id: recordedBy } as const
  return { actor, municipality, what, about: null, detail: { until } }
}

function recordIn(row: typeof namesRecord.$inferSelect): NamesRecord | null {
  const { purpose, discussedWith, discussedOn, evaluateOn } = row
  if (purpose === null || discussedWith === null) return null
  if (discussedOn === null || evaluateOn === null) return null
  return { purpose, discussedWith, discussedOn, evaluateOn }
}
