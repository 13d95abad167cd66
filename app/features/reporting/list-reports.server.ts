import { inArray } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { db } from '#app/platform/database.server.ts'
import { unit } from '#db/schema/people.ts'

/** A report that may be opened. */
export type ReportLink = {
  municipality: { number: string; name: string }
  /** Null for the whole municipality. */
  unit: { id: string; name: string } | null
}

/** The reports of some scopes, by name; with the region, every municipality as a whole too. */
export async function listReports(scopes: ReportScope[], region: boolean): Promise<ReportLink[]> {
  const all = await municipalities()
  const whole = all.filter(
    ({ number }) =>
      region || scopes.some((scope) => scope.unit === null && scope.municipality === number),
  )
  const units = await unitsOf(scopes)
  return all.flatMap(({ number, name }): ReportLink[] => {
    const municipality = { number, name }
    if (whole.some((one) => one.number === number)) return [{ municipality, unit: null }]
    return units
      .filter((one) => one.municipality === number)
      .map(({ id, name }) => ({ municipality, unit: { id, name } }))
  })
}

function unitsOf(scopes: ReportScope[]) {
  const ids = scopes.flatMap((scope) => scope.unit ?? [])
  return db.select().from(unit).where(inArray(unit.id, ids)).orderBy(unit.name)
}
