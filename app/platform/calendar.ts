/** Days are integers since 1970-01-01 in Europe/Oslo; periods are half-open. Pure: rules may use it. */
export type Day = number

/** The open end of a period, as the database stores it. */
export const NEVER: Day = 999_999

const OSLO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' })
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The day it is in Oslo at an instant (Unix milliseconds). */
export function dayOf(instant: number): Day {
  return parseDay(OSLO.format(instant)) as Day
}

/** The instant at which a day begins in Oslo, an hour earlier in summer. */
export function startOf(day: Day): number {
  const inSummer = day * DAY_MS - 2 * HOUR_MS
  return dayOf(inSummer) === day ? inSummer : inSummer + HOUR_MS
}

/** Reads `2026-11-23`; undefined for anything else, also for 30 February. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const instant = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(instant) || isoDay(instant / DAY_MS) !== text ? undefined : instant / DAY_MS
}

/** Writes a day as `2026-11-23`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The same date some months on; past the month's end it is the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS
}

/** The last day of the month that a day lies in. */
export function monthEnd(day: Day): Day {
  const date = new Date(day * DAY_MS)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY_MS
}

/** A day as an instant at noon UTC, for formatting with any European calendar. */
export function noonOf(day: Day): number {
  return day * DAY_MS + DAY_MS / 2
}
