import { describe, expect, it } from 'vitest'
import { isoDay, parseDay } from '#app/platform/calendar.ts'
import { dayOfCopy, keptDays, nameOfCopy } from './kept-copies.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN

/** What is left after so many nights, each of which makes a copy and takes away what is not kept. */
function leftAfter(nights: number, last: string, months = 12): string[] {
  let days: number[] = []
  for (let night = nights - 1; night >= 0; night--) {
    days.push(day(last) - night)
    const kept = keptDays(days, months)
    days = days.filter((one) => kept.has(one))
  }
  return days.map(isoDay)
}

describe('nightly copies', () => {
  it('are kept all in the first week', () => {
    expect(leftAfter(7, '2026-11-27')).toHaveLength(7)
  })

  it('are after two years those of a week, of the Sundays before, and of the ends of months', () => {
    expect(leftAfter(730, '2026-11-27')).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      ...['2026-11-08', '2026-11-15'],
      ...['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'],
      '2026-11-27',
    ])
  })

  it('are none older than four weeks when no months are wanted', () => {
    expect(leftAfter(730, '2026-11-27', 0)[0]).toBe('2026-11-08')
  })

  it('are known by their names, and no other file is taken for one', () => {
    expect(dayOfCopy(nameOfCopy(day('2026-11-27')))).toBe(day('2026-11-27'))
    for (const name of ['leia-2026-11-27.db.unfinished', 'leia.db', 'leia-2026-13-41.db', 'x'])
      expect(dayOfCopy(name)).toBeUndefined()
  })
})
