import { type Day, noonOf } from '#app/platform/calendar.ts'
import type { Locale } from './locale.ts'

const TAG = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const OSLO = { timeZone: 'Europe/Oslo' } as const

/** How numbers, days and times are written in a language; the same everywhere it is used. */
export type Format = ReturnType<typeof formatFor>

const made = new Map<Locale, Format>()

/** The formats of a language, made once. */
export function format(locale: Locale): Format {
  const known = made.get(locale) ?? formatFor(locale)
  made.set(locale, known)
  return known
}

function formatFor(locale: Locale) {
  const number = new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 1 })
  const exact = new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 2 })
  const long = new Intl.DateTimeFormat(TAG[locale], { ...OSLO, dateStyle: 'long' })
  const short = new Intl.DateTimeFormat(TAG[locale], { ...OSLO, day: 'numeric', month: 'long' })
  const full = new Intl.DateTimeFormat(TAG[locale], { ...OSLO, dateStyle: 'full' })
  const weekday = new Intl.DateTimeFormat(TAG[locale], {
    ...OSLO,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const month = new Intl.DateTimeFormat(TAG[locale], { ...OSLO, month: 'short' })
  const time = new Intl.DateTimeFormat(TAG[locale], { ...OSLO, timeStyle: 'short' })
  const list = new Intl.ListFormat(TAG[locale], { type: 'conjunction' })
  return {
    number: (value: number) => number.format(value),
    points: (value: number) => exact.format(value),
    /** 24. november 2026 */
    day: (day: Day) => kept(long.format(noonOf(day))),
    /** 24. november */
    dayAndMonth: (day: Day) => kept(short.format(noonOf(day))),
    /** tirsdag 24. november 2026 */
    weekday: (day: Day) => kept(full.format(noonOf(day))),
    /** Instant (Unix milliseconds) as tirsdag 24. november */
    weekdayAt: (instant: number) => kept(weekday.format(instant)),
    /** des., for a date drawn as a leaf of a calendar */
    month: (day: Day) => month.format(noonOf(day)),
    /** 24., the day of the month alone */
    dayOfMonth: (day: Day) => `${new Date(noonOf(day)).getUTCDate()}${locale === 'en' ? '' : '.'}`,
    /** Instant (Unix milliseconds) as 08.31 */
    time: (instant: number) => time.format(instant),
    list: (items: string[]) => list.format(items),
  }
}

/** A day and its month stay on one line. */
function kept(date: string): string {
  return date.replace(/(\d{1,2}\.?) (?=\p{L})/u, '$1\u00a0')
}
