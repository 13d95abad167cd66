import { type Actor, writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { statement } from '#app/platform/statement.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import {
  type AccessFields,
  type AccessProblem,
  type AccessProblems,
  type NewGrant,
  readGrant,
} from './access-form.ts'
import { type Grant, isLastAdministrator, listGrants } from './access-roles.server.ts'
import type { ByAdministrator } from './change-person.server.ts'
import { readDay } from './day-field.ts'
import { type PersonFacts, personFacts } from './person-facts.server.ts'
import { listUnits } from './units.server.ts'

/** Someone in the municipality to whom the one who asks may give something: nobody gives to themselves. */
export async function mayBeGiven({ viewer, scope, person }: ByAdministrator) {
  const facts = viewer.id === person ? undefined : await personFacts(scope, person)
  return facts?.state === 'left' ? undefined : facts
}

/** Gives access from a day on; else what is wrong, or undefined where nothing can be given. */
export async function giveAccess(
  by: ByAdministrator,
  typed: AccessFields,
): Promise<AccessProblems | undefined | 'given'> {
  const facts = await mayBeGiven(by)
  if (!facts) return undefined
  const { municipality } = by.scope
  const units = (await listUnits(by.scope)).filter(({ parent }) => parent !== null)
  const rules = { municipality, units: units.map(({ id }) => id), today: today() }
  const read = readGrant(typed, rules)
  if ('problems' in read) return read.problems
  const problem = whyNot(facts, read.grant)
  if (problem) return problem
  await storeGrant(forPerson(by), read.grant)
  return 'given'
}

/** Ends access after a day; else what is wrong with the day, or undefined when there is none to end. */
export async function endAccess(
  by: ByAdministrator,
  key: string,
  typed: string,
): Promise<AccessProblem | undefined | 'ended'> {
  const grant = await endable(by, key)
  if (!grant) return (await isOver(by, key)) ? 'ended' : undefined
  const last = readDay(typed, today() - 1)
  if (typeof last === 'string') return last === 'past' ? 'past-end' : last
  const isAdministrator = grant.role === 'administrator'
  if (isAdministrator && (await isLastAdministrator(by.scope, by.person)))
    return 'last-administrator'
  const [result] = await end(by, grant, Math.max(last + 1, grant.fromOn))
  return result?.rowsAffected ? 'ended' : 'last-administrator'
}

/** Access of someone that an administrator may end: none that reaches beyond the municipality. */
export async function endable({ scope, person }: ByAdministrator, grant: string) {
  const grants = await listGrants(scope, person)
  return grants.find(
    (one) => one.id === grant && one.state !== 'over' && one.scopeKind !== 'region',
  )
}

/** Ended a moment ago, by a second press or another administrator: what was asked for is so. */
async function isOver({ scope, person }: ByAdministrator, key: string): Promise<boolean> {
  const grants = await listGrants(scope, person, true)
  return grants.some(
    ({ id, state, scopeKind }) => id === key && state === 'over' && scopeKind !== 'region',
  )
}

function whyNot({ stints, grants }: PersonFacts, asked: NewGrant): AccessProblems | undefined {
  const isHere = stints.some(({ fromOn, toOn }) => fromOn <= asked.fromOn && asked.fromOn < toOn)
  if (!isHere) return { from: 'away' }
  const isHeld = grants.some(
    ({ role, scope, fromOn, toOn }) =>
      role === asked.role && scope === asked.scope && fromOn < asked.toOn && asked.fromOn < toOn,
  )
  return isHeld ? { what: 'held' } : undefined
}

/** Stores access, and what is to be written with it, with its entry of the log. */
export function storeGrant(
  { actor, municipality, person }: ForPerson,
  { role, scopeKind, scope, fromOn, toOn }: NewGrant,
  queries: Query[] = [],
) {
  const detail = { role, scopeKind, scope, fromOn, toOn }
  // What was given and taken back the same day left a period without days: it is filled.
  return writeRecorded(
    { actor, municipality, what: 'access-given', about: person, detail },
    statement(GIVE, person, role, scopeKind, scope, fromOn, toOn),
    ...queries,
  )
}

type ForPerson = { actor: Actor; municipality: string; person: string }

const GIVE = `
INSERT INTO access_role (person, role, scope_kind, scope, from_on, to_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (person, role, scope_kind, scope, from_on) DO UPDATE SET to_on = excluded.to_on
WHERE to_on <= from_on`

const END_ANY = `
UPDATE access_role SET to_on = ?6
WHERE person = ?1 AND role = ?2 AND scope_kind = ?3 AND scope = ?4 AND from_on = ?5`
// Two administrators who end each other at once must not both succeed: the later finds nobody else.
const END = `${END_ANY}
  AND (role <> 'administrator' OR EXISTS (
    SELECT 1 FROM access_role o JOIN membership m ON m.person = o.person AND m.municipality = o.scope
    WHERE o.role = 'administrator' AND o.scope_kind = 'municipality' AND o.scope = ?4
      AND o.person <> ?1 AND o.to_on = 999999 AND m.to_on = 999999))`

function end(by: ByAdministrator, grant: Grant, toOn: Day) {
  return storeEnd(forPerson(by), grant, toOn, END)
}

/** Ends access with its entry of the log, also the last administrator's: for operators. */
export function storeEnd(
  { actor, municipality, person }: ForPerson,
  { role, scopeKind, scope, fromOn }: Omit<NewGrant, 'toOn'>,
  toOn: Day,
  sql = END_ANY,
) {
  const detail = { role, scopeKind, scope, fromOn, toOn }
  return writeRecorded(
    { actor, municipality, what: 'access-ended', about: person, detail },
    statement(sql, person, role, scopeKind, scope, fromOn, toOn),
  )
}

function forPerson({ viewer, scope, person }: ByAdministrator): ForPerson {
  return { actor: { kind: 'person', id: viewer.id }, municipality: scope.municipality, person }
}
