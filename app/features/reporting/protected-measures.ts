import type { Day } from '#app/platform/calendar.ts'
import type { Figure, HiddenReason } from './figure.ts'

/** When half are through: between two days; after a day; not by the last day that is told. */
export type Median =
  | { kind: 'days'; low: number; high: number }
  | { kind: 'after'; low: number }
  | { kind: 'not-reached'; by: number }
  | { kind: 'hidden'; reason: HiddenReason }

export type ProtectedGap = {
  jobRole: string
  competence: string
  target: number
  /** Of the role's people. */
  below: Figure
  /** Of the levels that the role requires of its people together. */
  lacking: Figure
}

export type ProtectedWaiting = {
  /** Null for all courses together. */
  course: string | null
  /** Of required modules, how many were met by a day, at fixed days. */
  steps: { day: number; through: Figure }[]
  median: Median
}

/** The municipality beside the others, in whole percent; there is no ranking. */
export type ProtectedComparison = {
  course: string | null
  own: Figure
  /** How many others are counted. */
  others: number
  /** Of them all together. */
  share: number
  quartiles: [number, number, number]
}

/** What may be told of the nightly figures: the whole municipality only. JSON keeps all of it. */
export type ProtectedMeasures = {
  /** The day at whose close it is true. */
  on: Day
  gaps: ProtectedGap[]
  waiting: ProtectedWaiting[]
  vulnerable: Figure
  voluntary: { course: string; figure: Figure }[]
  /** Empty where the others are too few to compare with. */
  region: ProtectedComparison[]
}

/** Passes that end within some days, of those valid now. */
export type ProtectedEnding = {
  course: string | null
  within: { days: number; figure: Figure }[]
}
