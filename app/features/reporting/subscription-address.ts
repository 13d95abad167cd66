import { reportAddress } from './report-address.ts'

/** Where a reader begins, sees and ends a subscription to a report. */
export function subscriptionAddress(
  municipality: string,
  unit: string | null,
  verb: '' | '/start' | '/end' = '',
): string {
  const [path, query] = reportAddress(municipality, { unit }).split('?')
  return `${path}/subscription${verb}${query ? `?${query}` : ''}`
}
