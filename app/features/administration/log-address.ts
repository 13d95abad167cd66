import { isoDay } from '#app/platform/calendar.ts'
import type { LogQuery } from './log-query.ts'

/** Writes the address of the log, or of its file, without what goes without saying. */
export function logAddress(asked: Partial<LogQuery> = {}, file: '' | '.csv' = ''): string {
  const { person, what, from = null, until = null, page } = asked
  const parameters = new URLSearchParams()
  if (person) parameters.set('person', person)
  if (what) parameters.set('what', what)
  if (from !== null) parameters.set('from', isoDay(from))
  if (until !== null) parameters.set('until', isoDay(until))
  if (page && page > 1 && !file) parameters.set('page', String(page))
  return `/admin/log${file}${parameters.size > 0 ? `?${parameters}` : ''}`
}
