import { expect, it } from 'vitest'
import { isoDay, parseDay } from '#app/platform/calendar.ts'
import { chooseStatusDate, statusDates } from './status-dates.ts'

const day = (text: string) => parseDay(text) as number
const today = day('2026-11-23')
const frozen = ['2026-09-30', '2026-10-31', '2026-08-31'].map(day)

it('offers today and what was frozen, the newest first', () => {
  const dates = statusDates(today, frozen).map(isoDay)
  expect(dates).toEqual(['2026-11-23', '2026-10-31', '2026-09-30', '2026-08-31'])
})

it('offers no more than twelve frozen days, and today once', () => {
  const many = Array.from({ length: 30 }, (_, month) => day('2024-01-31') + 31 * month)
  expect(statusDates(today, [...many, today])).toHaveLength(13)
})

it('offers only today before anything is frozen', () => {
  expect(statusDates(today, [])).toEqual([today])
})

it('takes no other day', () => {
  const dates = statusDates(today, frozen)
  expect(chooseStatusDate(null, dates)).toBe(today)
  expect(chooseStatusDate('2026-10-31', dates)).toBe(day('2026-10-31'))
  for (const other of ['2026-10-30', '2026-11-24', '2024-12-31', '31.10.2026', 'nå'])
    expect(chooseStatusDate(other, dates)).toBeUndefined()
})
