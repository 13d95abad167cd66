import type { Content } from '#app/compiler/lesson.ts'
import { keepEditions } from '#app/features/activities/editions.server.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { carryOver } from './carry-over.server.ts'
import { settleErrata } from './errata.server.ts'
import { allActivities } from './lessons.server.ts'

/** Brings what people have done before in step with the courses as they are now; any number of times. */
export async function publishHistory(content: Content, now: number): Promise<void> {
  await carryOver(content, dayOf(now))
  await settleErrata(now)
  const asked = allActivities().map(({ activity, key, module }) => ({
    activity,
    key,
    contentHash: module.contentHash,
  }))
  await keepEditions(asked, now)
}
