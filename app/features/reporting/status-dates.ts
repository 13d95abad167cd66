import { addMonths, type Day, isoDay, monthEnd, parseDay } from '#app/platform/calendar.ts'

const MONTHS_BACK = 12

/** The days a report may be asked for, newest first: today and the twelve month ends before it. */
export function statusDates(today: Day): Day[] {
  const ends = Array.from({ length: MONTHS_BACK + 1 }, (_, back) =>
    monthEnd(monthsBefore(today, back)),
  )
  const before = ends.filter((end) => end < today)
  return [today, ...before.slice(0, MONTHS_BACK)]
}

/** The asked-for day, today when none is asked for; undefined when it can't be chosen. */
export function chooseStatusDate(asked: string | null, today: Day): Day | undefined {
  if (asked === null || asked === '') return today
  const day = parseDay(asked)
  return statusDates(today).find((allowed) => allowed === day)
}

/** The addresses' way to write a status date; today needs none. */
export function statusDateParameter(day: Day, today: Day): string | null {
  return day === today ? null : isoDay(day)
}

function monthsBefore(day: Day, months: number): Day {
  return addMonths(day, -months)
}
