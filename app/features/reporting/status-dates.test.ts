import { expect, it } from 'vitest'
import { isoDay, parseDay } from '#app/platform/calendar.ts'
import { chooseStatusDate, statusDates } from './status-dates.ts'

const day = (text: string) => parseDay(text) as number
const today = day('2026-11-23')

it('offers today and the twelve month ends before it', () => {
  const dates = statusDates(today).map(isoDay)
  expect(dates).toHaveLength(13)
  expect(dates.slice(0, 3)).toEqual(['2026-11-23', '2026-10-31', '2026-09-30'])
  expect(dates.at(-1)).toBe('2025-11-30')
})

it('offers a day once when today ends a month', () => {
  const dates = statusDates(day('2026-03-31')).map(isoDay)
  expect(dates.slice(0, 3)).toEqual(['2026-03-31', '2026-02-28', '2026-01-31'])
  expect(new Set(dates).size).toBe(13)
})

it('takes no other day', () => {
  expect(chooseStatusDate(null, today)).toBe(today)
  expect(chooseStatusDate('2026-10-31', today)).toBe(day('2026-10-31'))
  for (const other of ['2026-10-30', '2026-11-24', '2024-12-31', '31.10.2026', 'nå'])
    expect(chooseStatusDate(other, today)).toBeUndefined()
})
