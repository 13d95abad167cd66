import { and, eq, type SQL, sql } from 'drizzle-orm'
import { db, write } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import type { Fields } from './attempt.ts'

type Work = {
  person: string
  activity: string
  /** The attempt that the work is for. */
  number: number
  fields: Fields
  /** Unix milliseconds. */
  now: number
}

export type Saved =
  | { ok: true; step: number; savedAt: number }
  /** Another tab has saved since. */
  | { ok: false; reason: 'stale'; step: number; savedAt: number; fields: Fields }
  /** The attempt has been handed in. */
  | { ok: false; reason: 'superseded' }

/** Keeps work in progress that builds on a step; refuses when that is no longer the newest. */
export async function saveDraft(work: Work, step: number): Promise<Saved> {
  const [saved] = await write(upsert(work, sql`${draft.step} = ${step}`, step + 1))
  if (saved?.rowsAffected === 1) return { ok: true, step: step + 1, savedAt: work.now }
  const newest = await readDraft(work)
  if (!newest || newest.answer.number < work.number) return { ok: false, reason: 'superseded' }
  return { ok: false, reason: 'stale', step: newest.step, savedAt: newest.savedAt, ...newest.answer }
}

/** Keeps work for an attempt as a draft, in place of an older one of the same person. */
export async function replaceDraft(work: Work): Promise<void> {
  await write(upsert(work, sql`${draft.savedAt} <= ${work.now}`, 1))
}

/** Keeps work as a draft only where there is none. */
export async function keepDraft(work: Work): Promise<void> {
  await write(upsert(work, sql`0`, 1))
}

/** A draft that would arrive after its attempt was handed in is not written. */
function upsert(work: Work, mayReplace: SQL, step: number) {
  const answer = JSON.stringify({ number: work.number, fields: work.fields })
  return db
    .insert(draft)
    .select(
      sql`select ${work.person}, ${work.activity}, ${step}, ${answer}, ${work.now} where not exists (
        select 1 from ${attempt} where ${attempt.person} = ${work.person}
        and ${attempt.activity} = ${work.activity} and ${attempt.number} >= ${work.number})`,
    )
    .onConflictDoUpdate({
      target: [draft.person, draft.activity],
      set: { step: sql`${draft.step} + 1`, answer: sql`excluded.answer`, savedAt: work.now },
      setWhere: mayReplace,
    })
}

async function readDraft({ person, activity }: Work) {
  const [found] = await db
    .select()
    .from(draft)
    .where(and(eq(draft.person, person), eq(draft.activity, activity)))
  return found && { ...found, answer: found.answer as { number: number; fields: Fields } }
}
