import { createHash } from 'node:crypto'
import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'

/** Of what is asked and what is right; words that only teach may change freely. */
export function contentHashOf(activities: (readonly [Activity, ActivityKey])[]): string {
  const asked = activities.map(([activity, key]) => kindOf(activity).decisive(activity, key))
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
