import { and, eq, sql } from 'drizzle-orm'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { hasPassed } from '#app/features/activities/attempts.server.ts'
import { addMonths, dayOf } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { OPEN_END } from '#db/schema/people.ts'
import { leftToPass } from './left-to-pass.server.ts'
import { findLesson } from './lessons.server.ts'
import { type Completion, earlierPass, RENEWAL_DAYS } from './progress.ts'
import { passesOf } from './standings.server.ts'

type Pass = {
  person: string
  course: Course
  module: ModuleSummary
  /** The valid pass of an earlier revision that this one builds on. */
  earlier: Completion | undefined
  now: number
}

/**
 * Completes the module if every activity that is left to pass now has a passed attempt at this
 * revision, and no completion of it runs on past the time for renewal. Only attempts after the last
 * completion count, and only those that asked at least what is asked of this person now.
 */
export function completeWhenAllPassed(pass: Pass) {
  const { person, module, earlier } = pass
  const { activities } = leftToPass(module, earlier?.revision ?? null)
  const passed = sql`(select count(*) from json_each(${JSON.stringify(activities)}) as needed
    where exists (select 1 from ${attempt} as tried where tried.person = ${person}
      and tried.activity in (select value from json_each(needed.value))
      and tried.revision = ${module.revision} and ${hasPassed(sql`tried`)}
      and coalesce(tried.since_revision, 0) <= ${earlier?.revision ?? 0}
      and tried.submitted_at > coalesce((select max(recent.recorded_at) from ${completion} as recent
        where ${sameModule(pass)}), 0)))`
  return complete(pass, sql`${passed} = ${activities.length}`)
}

/**
 * Completes a module that has nothing left to pass, because its reader says so.
 * Gives false for a module that does not exist, is a draft, or has something left.
 */
export async function completeRead(viewer: Viewer, id: string): Promise<boolean> {
  const found = findLesson(viewer, id)
  if (!found || found.course.status === 'draft') return false
  const { course, module } = found
  const instant = now()
  const earlier = earlierPass(module, await passesOf(viewer.id, id), dayOf(instant))
  if (leftToPass(module, earlier?.revision ?? null).activities.length > 0) return false
  await write(complete({ person: viewer.id, course, module, earlier, now: instant }, sql`1`))
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
  const { person, module, now } = pass
  const day = dayOf(now)
  return db
    .insert(completion)
    .select(
      sql`select ${person}, ${module.id}, ${day}, ${module.revision}, ${endOf(pass)}, ${now}
        where ${condition} and not exists (select 1 from ${completion} as recent
          where ${sameModule(pass)} and recent.expires_on > ${day + RENEWAL_DAYS})`,
    )
    .onConflictDoNothing()
}

/** A pass that was asked only what is new lasts as long as the one that it builds on. */
function endOf({ course, module, earlier, now }: Pass): number {
  const end = course.validMonths === null ? OPEN_END : addMonths(dayOf(now), course.validMonths)
  if (!earlier || leftToPass(module, earlier.revision).isWhole) return end
  return Math.min(end, earlier.expiresOn)
}

function sameModule({ person, module }: Pass) {
  return sql`recent.person = ${person} and recent.module = ${module.id}
    and recent.revision = ${module.revision}`
}
