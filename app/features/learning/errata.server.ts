import { and, asc, eq, gt, ne, notExists, sql } from 'drizzle-orm'
import type { Erratum } from '#app/compiler/lesson.ts'
import type { Asked } from '#app/features/activities/activity-view.ts'
import type { Graded } from '#app/features/activities/attempt.ts'
import {
  attemptJson,
  type StoredAttempt,
  storedAttempt,
} from '#app/features/activities/attempts.server.ts'
import { regraded } from '#app/features/activities/regrade.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { attempt, regrade } from '#db/schema/activities.ts'
import { completeWhenAllPassed } from './completions.server.ts'
import { askedOf } from './hand-in.server.ts'
import { leftToPass } from './left-to-pass.server.ts'
import { allActivities, type FoundActivity } from './lessons.server.ts'
import { earlierPass } from './progress.ts'
import { passesOf } from './standings.server.ts'

const ATTEMPTS_AT_A_TIME = 100

/**
 * Grades stored answers again where a wrong key was mended, once for each erratum, and records
 * what they are worth; the attempts themselves stay. Whoever passes by it completes the module
 * today: figures for days gone by stay what they were.
 */
export async function settleErrata(now: number): Promise<void> {
  for (const found of allActivities().filter(({ course }) => course.status !== 'draft'))
    for (const erratum of found.module.errata)
      if (erratum.activity === found.activity.id) await settle(erratum, found, now)
}

async function settle(erratum: Erratum, found: FoundActivity, now: number): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await notSettled(erratum, found, after)
    const last = rows.at(-1)
    if (!last) return
    const writes = await Promise.all(rows.map((row) => writesFor(erratum, found, row, now)))
    await write(...writes.flat())
    // Whoever is at work in the same process gets their turn.
    await new Promise(setImmediate)
    after = last.id
  }
}

/** Attempts at this revision that were asked the question while its key was another. */
async function notSettled(erratum: Erratum, { module }: FoundActivity, after: string) {
  const settled = db
    .select({ one: sql`1` })
    .from(regrade)
    .where(sql`regrade.attempt = attempt.id and regrade.erratum = ${nameOf(erratum)}`)
  const rows = await db
    .select({ json: sql<string>`${attemptJson(module.contentHash)}` })
    .from(attempt)
    .where(
      and(
        eq(attempt.activity, erratum.activity),
        eq(attempt.revision, module.revision),
        ne(attempt.contentHash, module.contentHash),
        gt(attempt.id, after),
        sql`json_type(attempt.answer, ${`$.questions."${erratum.question}"`}) is not null`,
        notExists(settled),
      ),
    )
    .orderBy(asc(attempt.id))
    .limit(ATTEMPTS_AT_A_TIME)
  return rows.map(({ json }) => storedAttempt.parse(JSON.parse(json)))
}

async function writesFor(erratum: Erratum, found: FoundActivity, row: StoredAttempt, now: number) {
  const asked: Asked = askedOf(found, { id: row.person }, null)
  const graded = regraded(asked, row)
  const isNewPass = graded.passed && !row.passed && !row.regraded?.passed
  return [
    insertRegrade(erratum, row.id, graded, now),
    ...(isNewPass ? await completionsFor(found, row.person, now) : []),
  ]
}

function insertRegrade(erratum: Erratum, id: string, { score, passed }: Graded, now: number) {
  const { numerator: scoreNumerator, denominator: scoreDenominator } = score
  return db
    .insert(regrade)
    .values({
      attempt: id,
      erratum: nameOf(erratum),
      scoreNumerator,
      scoreDenominator,
      passed,
      recordedAt: now,
    })
    .onConflictDoNothing()
}

async function completionsFor(
  { course, module, activity }: FoundActivity,
  person: string,
  now: number,
) {
  const earlier = earlierPass(module, await passesOf(person, module.id), dayOf(now))
  const left = leftToPass(module, earlier?.revision ?? null)
  if (!left.activities.some(([id]) => id === activity.id)) return []
  return [completeWhenAllPassed({ person, course, module, earlier, now })]
}

function nameOf({ activity, question, date }: Erratum): string {
  return `${activity}/${question} ${date}`
}
