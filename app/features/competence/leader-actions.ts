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

/** The report that one comes back to. */
export function reportAfterReminding(led: Led): string {
  return addressed(`/reports/${led.municipality}`, { unit: led.unit, [REMINDED]: '1' })
}

function addressed(path: string, fields: Record<string, string | null | undefined>): string {
  const given = Object.entries(fields).filter((pair): pair is [string, string] => !!pair[1])
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
