import { and, desc, eq, isNotNull, isNull, lt, type or } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { peopleImport, person } from '#db/schema/people.ts'
import type { ImportChoices } from './import-plan.ts'

/** A file waits this long for somebody to agree to it. */
const WAITS_MS = 86_400_000
const SHOWN = 10

export type Draft = typeof peopleImport.$inferSelect

type Kept = ImportChoices & { municipality: string; madeBy: string; text: string }

/** Keeps a file until it is applied, a day has passed or the same person brings another; gives its id. */
export async function keepDraft(draft: Kept): Promise<string> {
  const id = crypto.randomUUID()
  const waits = and(eq(peopleImport.madeBy, draft.madeBy), isNull(peopleImport.appliedAt))
  const madeAt = now()
  await write(forget(waits), db.insert(peopleImport).values({ id, madeAt, ...draft }))
  return id
}

/** Empties files that have waited for a day; those that were never applied leave nothing behind. */
export async function forgetOldDrafts(): Promise<void> {
  await write(
    forget(and(isNull(peopleImport.appliedAt), lt(peopleImport.madeAt, now() - WAITS_MS))),
  )
}

/** An import of a municipality's; its text is null when it is over. */
export async function findDraft(municipality: string, id: string): Promise<Draft | undefined> {
  const own = and(eq(peopleImport.id, id), eq(peopleImport.municipality, municipality))
  const [found] = await db.select().from(peopleImport).where(own)
  if (!found) return undefined
  return found.madeAt < now() - WAITS_MS ? { ...found, text: null } : found
}

/** The imports that were applied last, newest first. */
export function latestImports(municipality: string) {
  const { id, appliedAt, counts } = peopleImport
  return db
    .select({ id, appliedAt, counts, by: person.name })
    .from(peopleImport)
    .innerJoin(person, eq(person.id, peopleImport.madeBy))
    .where(and(eq(peopleImport.municipality, municipality), isNotNull(appliedAt)))
    .orderBy(desc(appliedAt))
    .limit(SHOWN)
}

/** Part of the write that applies an import: its text goes, what it changed stays. */
export function draftApplied(id: string, counts: Record<string, number>): Query {
  return db
    .update(peopleImport)
    .set({ text: null, appliedAt: now(), counts })
    .where(eq(peopleImport.id, id))
}

function forget(which: ReturnType<typeof or>) {
  return db.delete(peopleImport).where(which)
}
