import { and, eq, exists, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft, edition, regrade } from '#db/schema/activities.ts'
import { storedEdition } from './editions.server.ts'

export type NewAttempt = typeof attempt.$inferInsert

/** How an attempt is read from `attemptJson`. */
export const storedAttempt = z.object({
  id: z.string(),
  person: z.string(),
  activity: z.string(),
  number: z.number(),
  revision: z.number(),
  sinceRevision: z.number().nullable(),
  contentHash: z.string(),
  answer: z.unknown(),
  numerator: z.number(),
  denominator: z.number(),
  passed: z.number().transform(Boolean),
  submittedAt: z.number(),
  /** What it is worth since a wrong key was mended. */
  regraded: z
    .object({
      numerator: z.number(),
      denominator: z.number(),
      passed: z.number().transform(Boolean),
    })
    .nullable(),
  /** What was asked, where that is no longer what is asked. */
  edition: storedEdition.nullable(),
})

/** An attempt as it was handed in. */
export type StoredAttempt = z.infer<typeof storedAttempt>

/**
 * One row of `attempt` as a JSON text; `hash` is that of what is asked now. Columns are named with
 * their table: drizzle leaves it out, and in a subquery another table may have one of the same name.
 */
export const attemptJson = (hash: unknown) => sql`json_object('id', attempt.id,
  'person', attempt.person, 'activity', attempt.activity, 'number', attempt.number,
  'revision', attempt.revision, 'sinceRevision', attempt.since_revision,
  'contentHash', attempt.content_hash, 'answer', json(attempt.answer),
  'numerator', attempt.score_numerator, 'denominator', attempt.score_denominator,
  'passed', attempt.passed, 'submittedAt', attempt.submitted_at,
  'regraded', json((select json_object('numerator', regrade.score_numerator,
      'denominator', regrade.score_denominator, 'passed', regrade.passed)
    from ${regrade} where regrade.attempt = attempt.id
    order by 1.0 * regrade.score_numerator / regrade.score_denominator desc limit 1)),
  'edition', (select json(edition.asked) from ${edition}
    where edition.activity = attempt.activity and edition.content_hash = attempt.content_hash
    and attempt.content_hash <> ${hash}))`

/** Whether an attempt passed, by its own grade or by a later one in its favour. */
export const hasPassed = (row: SQL) => sql`(${row}.passed or exists (select 1 from ${regrade}
  where regrade.attempt = ${row}.id and regrade.passed))`

/** A person's attempts at a revision of an activity since it was last passed: those that count towards a limit. */
export const attemptsUsed = (of: { person: unknown; activity: unknown; revision: unknown }) =>
  sql`(select count(*) from ${attempt} as tried
    where tried.person = ${of.person} and tried.activity = ${of.activity}
    and tried.revision = ${of.revision}
    and tried.number > coalesce((select max(number) from ${attempt} as passing
      where passing.person = ${of.person} and passing.activity = ${of.activity}
      and passing.revision = ${of.revision} and ${hasPassed(sql`passing`)}), 0))`

/** Records an attempt; changes nothing when its id or its number is taken. */
export function insertAttempt(row: NewAttempt) {
  return db.insert(attempt).values(row).onConflictDoNothing()
}

/** Forgets the work in progress that an attempt came of, if the attempt was recorded. */
export function forgetDraft({ id, person, activity }: NewAttempt) {
  const recorded = db.select({ id: attempt.id }).from(attempt).where(eq(attempt.id, id))
  return db
    .delete(draft)
    .where(and(eq(draft.person, person), eq(draft.activity, activity), exists(recorded)))
}
