import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import type { WrittenActivity } from './contract/written.ts'
import type { Element } from './tree/nodes.ts'
import type { Later } from './tree/slots.ts'

/** An activity taken out of the prose, in its two parts. */
export type LiftedActivity = {
  id: string
  element: Element
  activity: Later<Activity>
  key: Later<ActivityKey>
  /** How many questions one attempt asks. */
  served: number
  written: WrittenActivity
}
