import { and, eq, sql } from 'drizzle-orm'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { addMonths, dayOf } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { OPEN_END } from '#db/schema/people.ts'
import { findLesson } from './lessons.server.ts'
import { RENEWAL_DAYS } from './progress.ts'

type Pass = { person: string; course: Course; module: ModuleSummary; now: number }

/** The activities that a module is not complete without. */
export function requiredActivities({ activities }: ModuleSummary): string[] {
  return activities.filter(({ optional }) => !optional).map(({ id }) => id)
}

/**
 * Completes the module if every required activity now has a passed attempt at this revision, and
 * no completion of it runs on past the time for renewal. Only attempts after the last one count.
 */
export function completeWhenAllPassed(pass: Pass) {
  const { person, module } = pass
  const required = requiredActivities(module)
  const passed = sql`(select count(distinct ${attempt.activity}) from ${attempt}
    where ${attempt.person} = ${person} and ${attempt.revision} = ${module.revision}
    and ${attempt.passed} and ${attempt.activity} in ${required}
    and ${attempt.submittedAt} > coalesce((select max(earlier.recorded_at) from ${completion} as earlier
      where ${sameModule(pass)}), 0))`
  return complete(pass, sql`${passed} = ${required.length}`)
}

/**
 * Completes a module that has nothing to pass, because its reader says so.
 * Gives false for a module that does not exist, is a draft, or has something to pass.
 */
export async function completeRead(viewer: Viewer, id: string): Promise<boolean> {
  const found = findLesson(viewer, id)
  if (!found || found.course.status === 'draft' || requiredActivities(found.module).length > 0)
    return false
  const { course, module } = found
  await write(complete({ person: viewer.id, course, module, now: now() }, sql`1`))
  return true
}

/** Whether a module was completed by the attempt that was handed in at this instant. */
export async function isCompletedAt(
  person: string,
  module: string,
  instant: number,
): Promise<boolean> {
  const found = await db
    .select({ on: completion.passedOn })
    .from(completion)
    .where(
      and(
        eq(completion.person, person),
        eq(completion.module, module),
        eq(completion.recordedAt, instant),
      ),
    )
  return found.length > 0
}

function complete(pass: Pass, condition: ReturnType<typeof sql>) {
  const { person, course, module, now } = pass
  const day = dayOf(now)
  const end = course.validMonths === null ? OPEN_END : addMonths(day, course.validMonths)
  return db
    .insert(completion)
    .select(
      sql`select ${person}, ${module.id}, ${day}, ${module.revision}, ${end}, ${now}
        where ${condition} and not exists (select 1 from ${completion} as earlier
          where ${sameModule(pass)} and earlier.expires_on > ${day + RENEWAL_DAYS})`,
    )
    .onConflictDoNothing()
}

function sameModule({ person, module }: Pass) {
  return sql`earlier.person = ${person} and earlier.module = ${module.id}
    and earlier.revision = ${module.revision}`
}
