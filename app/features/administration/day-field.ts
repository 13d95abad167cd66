import { type Day, parseDay } from '#app/platform/calendar.ts'

/** A day may lie so far ahead: a year typed wrong should not go unnoticed. */
const LONGEST_DAYS = 3653

export type DayProblem = 'date' | 'past' | 'far'

/** The day in a field, from the earliest that can stand; else what is wrong with it. */
export function readDay(typed: string, earliest: Day): Day | DayProblem {
  const day = parseDay(typed)
  if (day === undefined) return 'date'
  if (day < earliest) return 'past'
  return day > earliest + LONGEST_DAYS ? 'far' : day
}
