import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { inTreeOrder, type ListedUnit } from './unit-list.ts'

const UNITS = `
SELECT u.id, u.parent, u.name, u.code, u.from_on AS fromOn, u.to_on AS toOn,
  (SELECT count(*) FROM membership m WHERE m.unit = u.id AND m.from_on <= :on AND :on < m.to_on) AS own,
  (SELECT count(*) FROM membership m WHERE m.unit = u.id AND :on < m.to_on AND m.from_on < m.to_on) AS bound
FROM unit u WHERE u.municipality = :municipality`

/** The units of the municipality that run or are to begin, each after the one it belongs to. */
export async function listUnits({ municipality }: ReportScope): Promise<ListedUnit[]> {
  return inTreeOrder((await allUnits(municipality)).filter(({ toOn }) => toOn > today()))
}

/** The units that were closed, the latest first. */
export async function closedUnits({ municipality }: ReportScope): Promise<ListedUnit[]> {
  const closed = (await allUnits(municipality)).filter(({ toOn }) => toOn <= today())
  return closed
    .map((unit) => ({ ...unit, depth: 0, below: 0 }))
    .sort((a, b) => b.toOn - a.toOn || (a.name < b.name ? -1 : 1))
}

type Row = Omit<ListedUnit, 'depth' | 'below'>

async function allUnits(municipality: string): Promise<Row[]> {
  const on: Day = today()
  const { rows } = await db.client.execute({ sql: UNITS, args: { municipality, on } })
  return rows.map((row) => ({ ...row }) as unknown as Row)
}
