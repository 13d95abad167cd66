import type { Viewer } from '#app/features/access/viewer.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { fieldsOf } from '#app/features/activities/attempt.ts'
import { now } from '#app/platform/clock.server.ts'
import { resumeOf } from './drafts.server.ts'
import { type HandedIn, handIn } from './hand-in.server.ts'
import { takeStep } from './take-step.server.ts'

/** What a page needs to know of a form that came in. */
export type Reply =
  | { kind: 'view'; view: ActivityView }
  | { kind: 'signed-out'; resume: string }
  | { kind: 'refused' }

const STATUS = {
  'not-found': 404,
  malformed: 400,
  incomplete: 422,
  superseded: 409,
  closed: 409,
  waiting: 409,
  changed: 409,
  'other-person': 409,
  stale: 409,
} as const satisfies Record<Extract<HandedIn, { ok: false }>['reason'], number>

/** What a form is sent for; a trial is never stored. */
type Purpose = { isTrial?: boolean; isStep?: boolean }

/** Takes a form for an activity, from whoever sent it, and says with which status it is answered. */
export async function receive(
  viewer: Viewer | null,
  slug: string,
  sent: FormData,
  { isTrial = false, isStep = false }: Purpose = {},
): Promise<{ status: number; reply: Reply }> {
  const activity = activityFromSlug(slug)
  const form = fieldsOf(sent)
  if (!activity) return { status: 404, reply: { kind: 'refused' } }
  if (!form) return { status: 400, reply: { kind: 'refused' } }
  if (!viewer)
    return { status: 401, reply: { kind: 'signed-out', resume: resumeOf(activity, form) } }
  const take = isStep ? takeStep : handIn
  const taken = await take({ viewer, activity, form, now: now(), isTrial })
  const status = taken.ok ? 200 : STATUS[taken.reason]
  return {
    status,
    reply: 'view' in taken ? { kind: 'view', view: taken.view } : { kind: 'refused' },
  }
}
