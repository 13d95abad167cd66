import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'

type Lab = Exclude<Activity, { kind: 'quiz' }>
type LabKey = Exclude<ActivityKey, { kind: 'quiz' }>

/** A lab in its two parts, as far as its files could be read and solved. */
export type ReadLab = {
  lab: Lab
  key: LabKey
  /** The hash of each file that it is made of, by name. */
  files: Record<string, string>
  /** Where each rule, fault and case stands: `rule/id` → `file:line`. */
  places: Record<string, string>
}

/** A file that an author has written for a lab; its path is below the content folder. */
export type LabFile = { path: string; bytes: Buffer }
