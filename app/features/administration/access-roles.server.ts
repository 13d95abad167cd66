import type { ReportScope } from '#app/features/access/policies.ts'
import type { AccessRole } from '#app/features/access/viewer.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** An access role that someone in the municipality has, has had or will have. */
export type Grant = {
  /** Tells it from the others that the person has. */
  id: string
  person: { id: string; name: string }
  role: AccessRole['role']
  scopeKind: AccessRole['scopeKind']
  scope: string
  /** Of the unit; null where the scope is none. */
  unit: string | null
  fromOn: Day
  toOn: Day
  state: 'running' | 'coming' | 'over'
}

// What someone had in a municipality they came from is that municipality's.
const GRANTS = `
SELECT r.person, p.name, r.role, r.scope_kind AS scopeKind, r.scope, u.name AS unit,
  r.from_on AS fromOn, r.to_on AS toOn
FROM access_role r JOIN person p ON p.id = r.person
LEFT JOIN unit u ON r.scope_kind = 'unit' AND u.id = r.scope
WHERE (:person IS NULL OR r.person = :person) AND (r.from_on < r.to_on OR :isAny) AND CASE r.scope_kind
  WHEN 'municipality' THEN r.scope = :municipality WHEN 'unit' THEN u.municipality = :municipality
  ELSE EXISTS (SELECT 1 FROM membership m WHERE m.person = r.person
    AND m.municipality = :municipality AND m.from_on <= :on AND :on < m.to_on) END`

const ORDER: Grant['role'][] = ['administrator', 'leader', 'coordinator', 'author']
const BY_NAME = new Intl.Collator('nb', { numeric: true })

/**
 * Access roles of everyone in the municipality, or of one person there: those that run first.
 * Those taken back before their first day was over are left out, unless `isAny`.
 */
export async function listGrants(
  { municipality }: ReportScope,
  person: string | null = null,
  isAny = false,
): Promise<Grant[]> {
  const on = today()
  const args = { municipality, on, person, isAny }
  const { rows } = await db.client.execute({ sql: GRANTS, args })
  return rows.map((row) => asGrant(row as unknown as Row, on)).sort(inOrder)
}

type Row = Omit<Grant, 'id' | 'person' | 'state'> & { person: string; name: string }

function asGrant({ person, name, ...row }: Row, on: Day): Grant {
  const id = [row.role, row.scopeKind, row.scope, row.fromOn].join('.')
  const state = row.toOn <= on ? 'over' : row.fromOn > on ? 'coming' : 'running'
  return { id, person: { id: person, name }, ...row, state }
}

function inOrder(a: Grant, b: Grant): number {
  return (
    Number(a.state === 'over') - Number(b.state === 'over') ||
    ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
    BY_NAME.compare(a.person.name, b.person.name) ||
    b.fromOn - a.fromOn
  )
}

// Only who stays can be relied on: neither the role nor the person has an end.
const OTHERS = `
SELECT count(*) FILTER (WHERE r.person = :person) AS own, count(*) FILTER (WHERE r.person <> :person) AS others
FROM access_role r JOIN membership m ON m.person = r.person AND m.municipality = :municipality
WHERE r.role = 'administrator' AND r.scope_kind = 'municipality' AND r.scope = :municipality
  AND :on < r.to_on AND m.from_on <= :on AND :on < m.to_on
  AND (r.person = :person OR (r.from_on <= :on AND r.to_on = 999999 AND m.to_on = 999999))`

/** Whether a municipality would stand without an administrator if someone were none any more. */
export async function isLastAdministrator(
  { municipality }: ReportScope,
  person: string,
): Promise<boolean> {
  const args = { municipality, person, on: today() }
  const { rows } = await db.client.execute({ sql: OTHERS, args })
  return Number(rows[0]?.own) > 0 && Number(rows[0]?.others) === 0
}
