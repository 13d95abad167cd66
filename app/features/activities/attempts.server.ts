import { and, eq, exists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'

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
})

/** An attempt as it was handed in. */
export type StoredAttempt = z.infer<typeof storedAttempt>

/** One row of `attempt` as a JSON text. */
export const attemptJson = sql`json_object('id', ${attempt.id}, 'person', ${attempt.person},
  'activity', ${attempt.activity}, 'number', ${attempt.number}, 'revision', ${attempt.revision},
  'sinceRevision', ${attempt.sinceRevision},
  'contentHash', ${attempt.contentHash}, 'answer', json(${attempt.answer}),
  'numerator', ${attempt.scoreNumerator}, 'denominator', ${attempt.scoreDenominator},
  'passed', ${attempt.passed}, 'submittedAt', ${attempt.submittedAt})`

/** A person's attempts at a revision of an activity since it was last passed: those that count towards a limit. */
export const attemptsUsed = (of: { person: unknown; activity: unknown; revision: unknown }) =>
  sql`(select count(*) from ${attempt} as tried
    where tried.person = ${of.person} and tried.activity = ${of.activity}
    and tried.revision = ${of.revision}
    and tried.number > coalesce((select max(number) from ${attempt} as passing
      where passing.person = ${of.person} and passing.activity = ${of.activity}
      and passing.revision = ${of.revision} and passing.passed), 0))`

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
