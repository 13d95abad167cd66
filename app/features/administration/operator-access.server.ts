import { reachesBeyond } from '#app/features/access/member.server.ts'
import type { AccessRole } from '#app/features/access/viewer.ts'
import { withdrawingWaysIn } from '#app/features/access/withdraw.server.ts'
import { normaliseEmail } from '#app/features/people/email.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { storeEnd, storeGrant } from './change-access.server.ts'

const OPERATOR = { kind: 'operator' } as const

export type Asked = {
  email: string
  role: AccessRole['role']
  /** Id of the unit that a leader leads; null is the municipality. */
  unit: string | null
}

type Refusal = 'nobody' | 'no-unit'
type Found = {
  person: string
  municipality: string
  place: Pick<AccessRole, 'role' | 'scopeKind' | 'scope'>
}

const PERSON = `
SELECT p.id, m.municipality FROM person p JOIN membership m ON m.person = p.id
WHERE p.email = ? AND m.to_on > ? AND m.from_on < m.to_on ORDER BY m.from_on LIMIT 1`
const UNIT = `
SELECT 1 FROM unit
WHERE id = ? AND municipality = ? AND parent IS NOT NULL AND to_on > ?`
const HELD = `
SELECT from_on AS fromOn, to_on AS toOn FROM access_role
WHERE person = ? AND role = ? AND scope_kind = ? AND scope = ? AND to_on > ? AND from_on < to_on`

/**
 * Gives someone who works or will work in a municipality any access role: an operator may.
 * `anew`: their ways in are withdrawn, since their municipality could have made them up to now.
 */
export async function grantByOperator(
  asked: Asked,
  { fromOn = today(), toOn = NEVER }: { fromOn?: Day; toOn?: Day },
): Promise<'given' | 'anew' | 'held' | Refusal> {
  const found = await find(asked)
  if (typeof found === 'string') return found
  const { person, municipality, place } = found
  const held = await heldBy(found)
  if (held.some((one) => one.fromOn < toOn && fromOn < one.toOn)) return 'held'
  const isFirst = place.scopeKind === 'region' && !(await reachesBeyond(person))
  const withdrawn = isFirst ? withdrawingWaysIn(person) : []
  await storeGrant({ actor: OPERATOR, municipality, person }, { ...place, fromOn, toOn }, withdrawn)
  return isFirst ? 'anew' : 'given'
}

/** Ends an access role from today; what was to come never does. */
export async function revokeByOperator(asked: Asked): Promise<'ended' | 'not-held' | Refusal> {
  const found = await find(asked)
  if (typeof found === 'string') return found
  const { person, municipality, place } = found
  const held = await heldBy(found)
  for (const { fromOn } of held) {
    const end = Math.max(today(), fromOn)
    await storeEnd({ actor: OPERATOR, municipality, person }, { ...place, fromOn }, end)
  }
  return held.length > 0 ? 'ended' : 'not-held'
}

async function find({ email, role, unit }: Asked): Promise<Found | Refusal> {
  const args = [normaliseEmail(email), today()]
  const [row] = (await db.client.execute({ sql: PERSON, args })).rows
  if (!row) return 'nobody'
  const [person, municipality] = [String(row.id), String(row.municipality)]
  if (role === 'author' || role === 'coordinator')
    return { person, municipality, place: { role, scopeKind: 'region', scope: 'region' } }
  if (role !== 'leader' || unit === null)
    return { person, municipality, place: { role, scopeKind: 'municipality', scope: municipality } }
  const { rows } = await db.client.execute({ sql: UNIT, args: [unit, municipality, today()] })
  if (rows.length === 0) return 'no-unit'
  return { person, municipality, place: { role, scopeKind: 'unit', scope: unit } }
}

async function heldBy({ person, place }: Found): Promise<{ fromOn: Day; toOn: Day }[]> {
  const args = [person, place.role, place.scopeKind, place.scope, today()]
  const { rows } = await db.client.execute({ sql: HELD, args })
  return rows.map(({ fromOn, toOn }) => ({ fromOn: Number(fromOn), toOn: Number(toOn) }))
}
