import { type Day, parseDay } from '#app/platform/calendar.ts'

const MONTHS_BACK = 12

/** The days a report may be asked for, newest first: today and the last twelve that were frozen. */
export function statusDates(today: Day, frozen: Day[]): Day[] {
  const before = frozen.filter((day) => day < today).toSorted((a, b) => b - a)
  return [today, ...before.slice(0, MONTHS_BACK)]
}

/** The asked-for day, the newest when none is asked for; undefined when it can't be chosen. */
export function chooseStatusDate(asked: string | null, dates: Day[]): Day | undefined {
  if (asked === null || asked === '') return dates[0]
  const day = parseDay(asked)
  return dates.find((allowed) => allowed === day)
}
