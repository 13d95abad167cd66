import { type Day, NEVER } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { statement } from '#app/platform/statement.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import type { Planned } from './changes.server.ts'
import { tidyName } from './identity.ts'
import { loadRoster, type Roster } from './known.server.ts'
import { nextVersion } from './roster-queries.server.ts'
import { type OpenUnit, type UnitProblem, unitProblem } from './units.ts'

type RefusedUnit = { ok: false; problem: UnitProblem }
type Given = { name: string; parent: string | null; code?: string | null }

/** A new unit below another; only a municipality without any gets one at the top. */
export async function createUnit(
  municipality: string,
  { name, parent, code = null }: Given,
  today: Day,
): Promise<Planned | RefusedUnit> {
  const roster = await loadRoster(municipality, {})
  const unit = { id: newUnitId(municipality), parent, name: tidyName(name), code }
  const problem = unitProblem(unit, roster.units)
  if (problem) return { ok: false, problem }
  return planned(roster, 'unit-created', unit, createdUnits(municipality, [unit], today))
}

/** The same unit under another name or code. */
export async function renameUnit(
  municipality: string,
  id: string,
  { name, code }: { name: string; code?: string | null },
): Promise<Planned | RefusedUnit> {
  const sql = 'UPDATE unit SET name = ?2, code = ?3 WHERE id = ?1'
  return changed(municipality, id, (unit) => {
    const next = { ...unit, name: tidyName(name), code: code === undefined ? unit.code : code }
    return { what: 'unit-renamed', next, queries: [statement(sql, id, next.name, next.code)] }
  })
}

/** A unit, with all below it, comes to stand below another. */
export async function moveUnit(
  municipality: string,
  id: string,
  parent: string,
): Promise<Planned | RefusedUnit> {
  return changed(municipality, id, (unit) => ({
    what: 'unit-moved',
    next: { ...unit, parent },
    queries: [
      statement('UPDATE unit SET parent = ?2 WHERE id = ?1', id, parent),
      statement(CUT_OFF, id),
      statement(HANG_BELOW, id, parent),
    ],
  }))
}

/** Nobody works in a unit from today on; refused while somebody does, or will. */
export async function closeUnit(
  municipality: string,
  id: string,
  today: Day,
): Promise<Planned | RefusedUnit> {
  const roster = await loadRoster(municipality, {})
  const unit = roster.units.find((one) => one.id === id)
  if (!unit) return { ok: false, problem: 'no-such-unit' }
  if (unit.parent === null) return { ok: false, problem: 'top' }
  if (roster.units.some(({ parent }) => parent === id)) return { ok: false, problem: 'has-units' }
  const { rows } = await db.client.execute({ sql: OCCUPIED, args: [id, today] })
  if (rows.length > 0) return { ok: false, problem: 'has-people' }
  const close = statement('UPDATE unit SET to_on = ?2, code = NULL WHERE id = ?1', id, today)
  return planned(roster, 'unit-closed', unit, [close])
}

/** An id that no other unit has. */
export function newUnitId(municipality: string): string {
  return `${municipality}-${crypto.randomUUID()}`
}

/** Stores units that are found to be right, each after the one above it. */
export function createdUnits(municipality: string, units: OpenUnit[], fromOn: Day): Query[] {
  return units.flatMap(({ id, parent, name, code }) => [
    statement(CREATE, id, municipality, parent, name, code, fromOn, NEVER),
    statement(PLACE, id, parent),
  ])
}

const CREATE = `
INSERT INTO unit (id, municipality, parent, name, code, from_on, to_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`
const PLACE = `
INSERT INTO unit_ancestor (unit, ancestor, depth) SELECT ?1, ?1, 0
UNION ALL SELECT ?1, ancestor, depth + 1 FROM unit_ancestor WHERE unit = ?2`
const BELOW = 'SELECT unit FROM unit_ancestor WHERE ancestor = ?1'
const CUT_OFF = `
DELETE FROM unit_ancestor WHERE unit IN (${BELOW}) AND ancestor NOT IN (${BELOW})`
const HANG_BELOW = `
INSERT INTO unit_ancestor (unit, ancestor, depth)
SELECT below.unit, above.ancestor, below.depth + above.depth + 1
FROM unit_ancestor below JOIN unit_ancestor above ON above.unit = ?2 WHERE below.ancestor = ?1`
const OCCUPIED = 'SELECT 1 FROM membership WHERE unit = ? AND to_on > ? LIMIT 1'

type UnitAct = Extract<Planned['what'], `unit-${string}`>

async function changed(
  municipality: string,
  id: string,
  to: (unit: OpenUnit) => { what: UnitAct; next: OpenUnit; queries: Query[] },
): Promise<Planned | RefusedUnit> {
  const roster = await loadRoster(municipality, {})
  const unit = roster.units.find((one) => one.id === id)
  if (!unit) return { ok: false, problem: 'no-such-unit' }
  const { what, next, queries } = to(unit)
  const problem = unitProblem(next, roster.units)
  return problem ? { ok: false, problem } : planned(roster, what, next, queries)
}

function planned(roster: Roster, what: UnitAct, unit: OpenUnit, queries: Query[]): Planned {
  const { municipality } = roster
  const detail = { parent: unit.parent }
  return {
    ok: true,
    municipality,
    about: unit.id,
    what,
    detail,
    queries: [...queries, nextVersion(roster)],
    profiles: [],
  }
}
