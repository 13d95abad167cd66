import type { Filter } from './template.ts'

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'

/** What a tag can do with its value; a value that a filter can't read comes through as it is. */
export const FILTERS: Record<Filter, (text: string) => string> = {
  dato: norwegianDate,
  store: (text) => text.toLocaleUpperCase('nb'),
  tall: groupedNumber,
}

/** 2026-03-16 → 16. mars 2026, the same in bokmål and nynorsk, and never broken after the day. */
function norwegianDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const name = MONTHS.split(' ')[Number(month) - 1]
  return name && Number(day) >= 1 && Number(day) <= 31
    ? `${Number(day)}.\u00a0${name} ${year}`
    : text
}

/** 1234567.5 → 1 234 567,5 with spaces that do not break. */
function groupedNumber(text: string): string {
  const [, sign = '', whole, decimals] = /^([-−]?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? []
  if (!whole) return text
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${sign && '−'}${grouped}${decimals ? `,${decimals}` : ''}`
}
