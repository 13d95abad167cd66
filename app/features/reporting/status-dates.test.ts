import { expect, it } from 'vitest'
import { isoDay, parseDay } from '#app/platform/calendar.ts'
import { choosePeriod, chooseStatusDate, periodsTo, statusDates } from './status-dates.ts'

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

it('offers the tertial and the year that a day lies in, where they began with frozen figures', () => {
  const dates = [...frozen, day('2025-12-31'), day('2026-04-30')]
  const told = (on: string) =>
    periodsTo(day(on), dates).map(({ kind, since }) => [kind, isoDay(since)])
  expect(told('2026-11-23')).toEqual([
    ['tertial', '2026-08-31'],
    ['year', '2025-12-31'],
  ])
  expect(told('2026-08-31')).toEqual([
    ['tertial', '2026-04-30'],
    ['year', '2025-12-31'],
  ])
  expect(told('2026-02-28')).toEqual([['tertial', '2025-12-31']])
  expect(periodsTo(day('2026-11-23'), [])).toEqual([])
})

it('takes no other period', () => {
  const periods = periodsTo(today, frozen)
  expect(choosePeriod(null, periods)).toBeNull()
  expect(choosePeriod('2026-08-31', periods)).toEqual({ kind: 'tertial', since: day('2026-08-31') })
  for (const other of ['2026-09-30', '2026-12-31', '2020-01-01', 'i fjor'])
    expect(choosePeriod(other, periods)).toBeUndefined()
})
