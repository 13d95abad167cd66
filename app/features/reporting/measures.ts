import type { Day } from '#app/platform/calendar.ts'

/** A competence that a job role requires, among those who hold the role. */
export type Gap = {
  jobRole: string
  competence: string
  target: number
  people: number
  /** How many of them are below the target. */
  below: number
  /** Levels that they lack, together. */
  lacking: number
}

/** Days that passed from the first day of a requirement to the first valid pass of its module. */
export type Waiting = {
  /** Null for all courses together. */
  course: string | null
  /** Who it was ever required of, and how many of them have any of its modules. */
  people: number
  peopleMet: number
  /** Required modules by days, ascending: how many were met on that day, of those seen until it. */
  days: [day: number, met: number, seen: number][]
}

/** A course among people of whom it is not required. */
export type Voluntary = { course: string; people: number; modules: number; passed: number }

/** A municipality's sums. */
export type Whole = {
  municipality: string
  name: string
  /** Of whom anything is required. */
  people: number
  required: number
  valid: number
  courses: { course: string; people: number; required: number; valid: number }[]
}

/**
 * What is worked out for a whole municipality once a night, exactly, as of the close of a day.
 * It holds groups of one person: only `protectMeasures` may read it on its way to a reader.
 */
export type Measures = {
  on: Day
  /** Everyone employed that day. */
  people: number
  gaps: Gap[]
  waiting: Waiting[]
  functions: { of: number; vulnerable: number }
  voluntary: Voluntary[]
  /** The municipality's own sums and those of all others, to compare them. */
  own: Whole | null
  others: Whole[]
}

/** Valid passes of a course, and how many of them end within some days. */
export type Ending = {
  /** Null for all courses together. */
  course: string | null
  /** Of whom the course is required. */
  people: number
  valid: number
  /** Within each of `HORIZONS`. */
  within: number[]
}

/** Days ahead that endings are counted for. */
export const HORIZONS = [30, 60, 90] as const
