import { type Day, isoDay, parseDay } from '#app/platform/calendar.ts'

const DAYS = 7
const WEEKS = 4
/** 1970-01-01 was a Thursday. */
const MONDAY = 3

/** Of the days there is a copy of, those to keep: the last 7, and the last of each of 4 weeks and some months. */
export function keptDays(days: Day[], months: number): Set<Day> {
  const newest = [...days].sort((a, b) => b - a)
  const weekOf = (day: Day) => `${Math.floor((day + MONDAY) / 7)}`
  const monthOf = (day: Day) => isoDay(day).slice(0, 7)
  return new Set([
    ...newest.slice(0, DAYS),
    ...lastOfEach(newest, weekOf).slice(0, WEEKS),
    ...lastOfEach(newest, monthOf).slice(0, months),
  ])
}

/** What a nightly copy of a day is called. */
export function nameOfCopy(day: Day): string {
  return `leia-${isoDay(day)}.db`
}

/** The day of a nightly copy; undefined for every other file. */
export function dayOfCopy(name: string): Day | undefined {
  const text = /^leia-(\d{4}-\d\d-\d\d)\.db$/.exec(name)?.[1]
  return text === undefined ? undefined : parseDay(text)
}

function lastOfEach(newest: Day[], periodOf: (day: Day) => string): Day[] {
  const last = new Map<string, Day>()
  for (const day of newest) if (!last.has(periodOf(day))) last.set(periodOf(day), day)
  return [...last.values()]
}
