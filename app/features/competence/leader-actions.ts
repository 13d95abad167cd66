/** Whom a leader's page is about: a municipality, or a unit with all below it. */
type Led = { municipality: string; unit: string | null }

/** What the report's address holds when someone has just been reminded from it. */
export const REMINDED = 'reminded'

/** The page where a leader assigns training, filled in for a row of the report: `unit:<id>` or `job-role:<id>`. */
export function assignAddress(led: Led, to?: string): string {
  return addressed(`/reports/${led.municipality}/assign`, { unit: led.unit, to })
}

/** Where the form posts that reminds those who lack something; a field `row` for each unit, none is all. */
export function remindAddress(led: Led): string {
  return addressed(`/reports/${led.municipality}/reminders`, { unit: led.unit })
}

/** Where the button stood, told by its form as `back`; the report where that is no page with such a button. */
export function backFromReminding({ municipality, unit }: Led, back: unknown): string {
  const report = `/reports/${municipality}`
  const pages = [report, `${report}/people`]
  const base = 'https://leia.invalid'
  const from = typeof back === 'string' && URL.canParse(back, base) ? new URL(back, base) : null
  if (from?.origin !== base || !pages.includes(from.pathname))
    return addressed(report, { unit, [REMINDED]: '1' })
  from.searchParams.set(REMINDED, '1')
  return from.pathname + from.search
}

function addressed(path: string, fields: Record<string, string | null | undefined>): string {
  const given = Object.entries(fields).filter((pair): pair is [string, string] => !!pair[1])
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
