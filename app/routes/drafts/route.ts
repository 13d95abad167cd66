import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { fieldsOf } from '#app/features/activities/attempt.ts'
import { keepWork } from '#app/features/learning/drafts.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

const STATUS = { 'not-found': 404, malformed: 400, stale: 409, superseded: 409 } as const

export const loader = guard(anyone, () => notFound())

/** Keeps work in progress; the page that sent it stays, so every answer is JSON. */
export const action = guard(anyone, async ({ viewer, params, request }) => {
  if (!viewer) return Response.json({ reason: 'signed-out' }, { status: 401 })
  const activity = activityFromSlug(params.activity ?? '')
  const form = fieldsOf(await readForm(request))
  if (!activity || !form) return notFound()
  const kept = await keepWork(viewer, activity, form)
  if (kept.ok) return Response.json({ savedAt: kept.savedAt, step: kept.step })
  return Response.json(kept, { status: STATUS[kept.reason] })
})
