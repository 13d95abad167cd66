import type { Day } from '#app/platform/calendar.ts'

/** Someone whom protected figures are about, as the figures count them. */
export type CohortMember = {
  person: string
  unit: string
  mainRole: string
  profile: string
  /** Last turn at which the person was counted in. */
  sinceOn: Day
  /** First turn of those on end at which they were. */
  cameOn: Day
}

/** The first day of the four months that a day lies in: cohorts turn there. */
export function turnBefore(day: Day): Day {
  const date = new Date(day * 86_400_000)
  const month = date.getUTCMonth() - (date.getUTCMonth() % 4)
  return Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000
}

/**
 * The cohort after a turn: those who were in it and are employed as before, and the newcomers.
 * Who has another unit, role or profile is out until the next turn: a reader would know that they are
 * the same person in two rows.
 */
export function nextCohort(
  before: CohortMember[],
  employed: Employed[],
  turnOn: Day,
): CohortMember[] {
  const known = new Map(before.map((member) => [member.person, member]))
  return employed
    .filter((now) => isSame(known.get(now.person) ?? now, now))
    .map((now) => ({
      ...now,
      sinceOn: turnOn,
      cameOn: known.get(now.person)?.cameOn ?? turnOn,
    }))
}

/** Those of a cohort who weren't in the one before. */
export function newcomersIn(cohort: CohortMember[]): CohortMember[] {
  return cohort.filter(({ sinceOn, cameOn }) => cameOn === sinceOn)
}

type Employed = Omit<CohortMember, 'sinceOn' | 'cameOn'>

function isSame(then: Employed, now: Employed): boolean {
  return then.unit === now.unit && then.mainRole === now.mainRole && then.profile === now.profile
}
