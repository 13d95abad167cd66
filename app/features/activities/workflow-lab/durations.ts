import { addMonths } from '#app/platform/calendar.ts'

/** Reads PnD, PnW and PnM; undefined for anything else. */
export function parseDuration(text: string): { count: number; unit: 'D' | 'W' | 'M' } | undefined {
  const [, digits, unit] = /^P(\d{1,3})([DWM])$/.exec(text) ?? []
  return digits ? { count: Number(digits), unit: unit as 'D' | 'W' | 'M' } : undefined
}

/** The day a duration after a day; a month on from 31 January is the last of February. */
export function dayAfter(day: number, duration: string): number {
  const { count, unit } = parseDuration(duration) ?? { count: 0, unit: 'D' }
  if (unit === 'M') return addMonths(day, count)
  return day + count * (unit === 'W' ? 7 : 1)
}
