import { type Day, parseDay } from '#app/platform/calendar.ts'
import { turnBefore } from './cohort.ts'

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

/** A period that ends on a status date; `since` is the last day before it. */
export type Period = { kind: 'tertial' | 'year'; since: Day }

/** The periods that end on a day and begin where figures were frozen. */
export function periodsTo(on: Day, dates: Day[]): Period[] {
  const tertial = turnBefore(on) - 1
  const year = Date.UTC(new Date(on * 86_400_000).getUTCFullYear(), 0, 0) / 86_400_000
  const periods: Period[] = [
    { kind: 'tertial', since: tertial },
    { kind: 'year', since: year },
  ]
  return periods
    .filter(({ since }, index) => index === 0 || since !== tertial)
    .filter(({ since }) => since < on && dates.includes(since))
}

/** The asked-for period, null when none is asked for; undefined when it can't be chosen. */
export function choosePeriod(asked: string | null, periods: Period[]): Period | null | undefined {
  if (asked === null || asked === '') return null
  const day = parseDay(asked)
  return periods.find(({ since }) => since === day)
}
