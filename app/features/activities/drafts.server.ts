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
  const [saved] = await write(
    upsert(work, sql`${draft.step} = ${step}`, notHandedIn(work), step + 1),
  )
  if (saved?.rowsAffected === 1) return { ok: true, step: step + 1, savedAt: work.now }
  const newest = await readDraft(work)
  if (!newest || newest.answer.number < work.number) return { ok: false, reason: 'superseded' }
  const { step: newer, savedAt, answer } = newest
  return { ok: false, reason: 'stale', step: newer, savedAt, fields: answer.fields }
}

/** Keeps work as a draft in place of an older one, and gives its step: the person sent it just now. */
export async function replaceDraft(work: Work): Promise<number> {
  await write(upsert(work, sql`1`, sql`1`))
  return (await readDraft(work))?.step ?? 0
}

/** Keeps work as a draft only where there is none. */
export async function keepDraft(work: Work): Promise<void> {
  await write(upsert(work, sql`0`, sql`1`))
}

/** A save that arrives after its attempt was handed in must not bring the draft back. */
function notHandedIn({ person, activity, number }: Work): SQL {
  return sql`not exists (select 1 from ${attempt} where ${attempt.person} = ${person}
    and ${attempt.activity} = ${activity} and ${attempt.number} >= ${number})`
}

function upsert(work: Work, mayReplace: SQL, mayWrite: SQL, step = 1) {
  const { person, activity, number, fields, now } = work
  const answer = JSON.stringify({ number, fields })
  return db
    .insert(draft)
    .select(sql`select ${person}, ${activity}, ${step}, ${answer}, ${now} where ${mayWrite}`)
    .onConflictDoUpdate({
      target: [draft.person, draft.activity],
      set: { step: sql`${draft.step} + 1`, answer: sql`excluded.answer`, savedAt: now },
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
