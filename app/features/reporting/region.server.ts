import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { checksum } from './checksum.server.ts'
import { comparisonWith, type Sums } from './measures/region.ts'
import type { Protected, ProtectedRow } from './protected-report.ts'
import { type RegionView, regionView } from './region.ts'

/** The last night's row of every municipality as a whole. */
const WHOLES = `
SELECT m.number, m.name, p."on", p.content_version AS version,
  coalesce(p.whole -> '$.row', p.shown -> '$.report.rows[0]') AS row, p.whole -> '$.sums' AS sums,
  p.shown -> '$.report.qualified' AS qualified
FROM municipality m JOIN publication p ON p.municipality = m.number
WHERE p."on" = (SELECT max("on") FROM publication WHERE municipality = m.number)`

/** The municipalities of the region side by side, with the fingerprint of what is told. */
export async function openRegion(): Promise<Protected<RegionView & { checksum: string }>> {
  const { rows } = await db.client.execute(WHOLES)
  const published = rows.map((one) => ({
    number: one.number as string,
    name: one.name as string,
    on: one.on as Day,
    contentVersion: one.version as string,
    row: JSON.parse(one.row as string) as ProtectedRow,
    qualified: JSON.parse(one.qualified as string) as ProtectedRow['all'],
  }))
  const comparison = comparisonWith(
    rows.flatMap(({ sums }) => (sums ? [JSON.parse(sums as string) as Sums] : [])),
  )
  const view = regionView(published, comparison, catalogue().content)
  return { ...view, checksum: checksum(view) }
}
