import { addMonths, type Day, monthEnd, parseDay } from '#app/platform/calendar.ts'

const MONTHS_BACK = 12

/** The days a report may be asked for, newest first: today and the twelve month ends before it. */
export function statusDates(today: Day): Day[] {
  const ends = Array.from({ length: MONTHS_BACK + 1 }, (_, back) =>
    monthEnd(addMonths(today, -back)),
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
