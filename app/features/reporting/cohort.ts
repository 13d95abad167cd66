import type { Day } from '#app/platform/calendar.ts'

/** Someone whom protected figures are about, as the figures count them. */
export type CohortMember = {
  person: string
  unit: string
  mainRole: string
  profile: string
  /** Turn at which the person came in. */
  sinceOn: Day
}

/** The first day of the four months that a day lies in: cohorts turn there. */
export function turnBefore(day: Day): Day {
  const date = new Date(day * 86_400_000)
  const month = date.getUTCMonth() - (date.getUTCMonth() % 4)
  return Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000
}

/** The cohort after a turn: from those who were in it and those who are employed now. */
export function nextCohort(
  _before: CohortMember[],
  employed: Omit<CohortMember, 'sinceOn'>[],
  turnOn: Day,
): CohortMember[] {
  return employed.map((member) => ({ ...member, sinceOn: turnOn }))
}
