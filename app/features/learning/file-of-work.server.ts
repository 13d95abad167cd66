import type { Viewer } from '#app/features/access/viewer.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { fieldsOf, type TakeHome } from '#app/features/activities/attempt.ts'
import { now } from '#app/platform/clock.server.ts'
import { takeHome } from './take-step.server.ts'

/** The file that a form asks for by `file`, made of the work that the form holds. */
export function fileOfWork(viewer: Viewer, slug: string, sent: FormData): TakeHome | undefined {
  const activity = activityFromSlug(slug)
  const { file, ...form } = fieldsOf(sent) ?? {}
  const [name] = file ?? []
  if (!activity || !name) return undefined
  return takeHome({ viewer, activity, form, now: now(), name })
}
