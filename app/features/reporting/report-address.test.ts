import { expect, it } from 'vitest'
import { type ReportQuery, readReportQuery, reportAddress } from './report-address.ts'

const PLAIN = {
  unit: null,
  under: null,
  date: null,
  role: null,
  course: null,
  since: null,
}

it.each<ReportQuery>([
  { ...PLAIN, levels: 'nearest' },
  { ...PLAIN, unit: 'a&b', under: 'c d', levels: 'all', date: '2026-10-31' },
  { ...PLAIN, levels: 'nearest', role: 'leder', course: 'k 1', since: '2026-08-31' },
])('reads what it writes: %j', (asked) => {
  const address = new URL(reportAddress('1833', asked), 'https://leia.example')
  expect(address.pathname).toBe('/reports/1833')
  expect(readReportQuery(address.searchParams)).toEqual(asked)
})

it('says nothing that goes without saying', () => {
  expect(reportAddress('1833')).toBe('/reports/1833')
  expect(reportAddress('1833', { levels: 'nearest' }, 'csv')).toBe('/reports/1833.csv')
})

it('takes what is empty for nothing said, but nonsense for nonsense', () => {
  const empty = readReportQuery(new URLSearchParams('unit=&under=&levels=&date='))
  expect(empty).toEqual({ ...PLAIN, levels: 'nearest' })
  const under = 'x'.repeat(200)
  const asked = readReportQuery(new URLSearchParams(`levels=7&under=${under}&date=i+går`))
  expect(asked).toEqual({ ...PLAIN, under, levels: null, date: 'i går' })
})
