import type { Day } from '#app/platform/calendar.ts'
import { statement } from '#app/platform/statement.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { currentStay, isOurs, type KnownPerson, type PersonChange, profileOf } from './changes.ts'
import { RELEASED } from './identity.ts'
import type { Roster } from './known.server.ts'

export type NewProfile = { id: string; municipality: string; jobRoles: string[] }

/**
 * The write that makes people what they have become, in as many statements for one as for all.
 * It fails when the roster is no longer the one that was planned from.
 */
export function rosterQueries(roster: Roster, changes: PersonChange[], today: Day): Query[] {
  return [
    ...putAside(changes),
    ...writePeriods(changes),
    ...nameThem(changes, today),
    ...writeNumbers(roster.municipality, changes),
    ...withdrawAccess(changes, today),
    nextVersion(roster),
  ]
}

/** The last query of every change: a version that somebody else has made in the meantime refuses it. */
export function nextVersion({ municipality, version }: Pick<Roster, 'municipality' | 'version'>) {
  return statement(NEXT_VERSION, municipality, version)
}

/** Whether a write failed because it was planned from what is no longer so. */
export function isStale(error: unknown): boolean {
  return (
    error instanceof Error &&
    /constraint failed: (roster\.version|person\.email)/.test(error.message)
  )
}

/** Profiles that some changes need and that are not there yet, each once. */
export function newProfiles(roster: Roster, changes: PersonChange[]): NewProfile[] {
  const found = new Map<string, NewProfile>()
  for (const stay of changes.flatMap(({ after }) => after.stays)) {
    const { municipality, jobRoles } = stay
    const id = profileOf(stay)
    if (municipality === roster.municipality && !roster.profiles.has(id))
      found.set(id, { id, municipality, jobRoles })
  }
  return [...found.values()]
}

// NULL where there may be none: the whole write fails.
const NEXT_VERSION = `
INSERT INTO roster (municipality, version) VALUES (?1, 1)
ON CONFLICT (municipality) DO UPDATE SET version = iif(version = ?2, version + 1, NULL)`

/** Stores new profiles: before the people who have them. */
export function insertProfiles(profiles: NewProfile[]): Query[] {
  const rows = profiles.map(({ id, municipality, jobRoles }) => [id, municipality, jobRoles])
  const sql = `INSERT OR IGNORE INTO profile (id, municipality, job_roles)
    SELECT value ->> 0, value ->> 1, value -> 2 FROM json_each(?1)`
  return forRows(rows, sql)
}

/**
 * Addresses may go round between people in one write: those that change are put aside first, and
 * given when everyone who leaves has left.
 */
function putAside(changes: PersonChange[]): Query[] {
  const rows = readdressed(changes).map(({ after }) => [after.id, after.name])
  return forRows(rows, ASIDE)
}

function nameThem(changes: PersonChange[], today: Day): Query[] {
  const named = changes.filter(
    ({ before, after }) => before?.name !== after.name || before.email !== after.email,
  )
  const emails = readdressed(changes).map(({ after }) => after.email)
  const rows = named.map(({ after }) => [after.id, after.name, after.email])
  return [...forRows(emails, RELEASE, today), ...forRows(rows, NAME)]
}

function readdressed(changes: PersonChange[]): PersonChange[] {
  return changes.filter(({ before, after }) => before?.email !== after.email)
}

const ASIDE = `
INSERT INTO person (id, name, email)
SELECT value ->> 0, value ->> 1, 'released-' || (value ->> 0) || '${RELEASED}' FROM json_each(?1)
WHERE true ON CONFLICT (id) DO UPDATE SET email = excluded.email`
const RELEASE = `
UPDATE person SET email = 'released-' || id || '${RELEASED}'
WHERE email IN (SELECT value FROM json_each(?1))
  AND id NOT IN (SELECT person FROM membership WHERE to_on > ?2)`
const NAME = `
UPDATE person SET name = named.name, email = named.email
FROM (SELECT value ->> 0 AS id, value ->> 1 AS name, value ->> 2 AS email FROM json_each(?1)) AS named
WHERE person.id = named.id`

function writeNumbers(municipality: string, changes: PersonChange[]): Query[] {
  const rows = changes.flatMap(({ before, after }) =>
    after.numbers
      .filter((number) => !before?.numbers.includes(number))
      .map((number) => [number, after.id]),
  )
  return forRows(rows, NUMBERS, municipality)
}

const NUMBERS = `
INSERT INTO employee_number (municipality, number, person)
SELECT ?2, value ->> 0, value ->> 1 FROM json_each(?1)
WHERE true ON CONFLICT (municipality, number) DO UPDATE SET person = excluded.person`

function writePeriods(changes: PersonChange[]): Query[] {
  const stays = differing(changes, stayRows)
  const roles = differing(changes, roleRows)
  return [
    ...forRows(stays.gone, DROP_STAYS),
    ...forRows(stays.put, PUT_STAYS),
    ...forRows(roles.gone, DROP_ROLES),
    ...forRows(roles.put, PUT_ROLES),
  ]
}

/** A row as it is stored, and what tells it from others. */
type Row = { key: unknown[]; row: unknown[] }

function stayRows({ id, stays }: KnownPerson): Row[] {
  return stays.map((stay) => {
    const { municipality, unit, mainRole, fromOn, toOn } = stay
    const row = [id, municipality, unit, mainRole, profileOf(stay), fromOn, toOn]
    return { key: [id, fromOn], row }
  })
}

function roleRows({ id, roles }: KnownPerson): Row[] {
  return roles.map(({ jobRole, fromOn, toOn }) => ({
    key: [id, jobRole, fromOn],
    row: [id, jobRole, fromOn, toOn],
  }))
}

/** Rows that are no longer there, and those that are new or otherwise. */
function differing(changes: PersonChange[], rowsOf: (person: KnownPerson) => Row[]) {
  const found = changes.map(({ before, after }) => {
    const [was, is] = [before ? rowsOf(before) : [], rowsOf(after)]
    const kept = new Set(is.map(({ key }) => JSON.stringify(key)))
    const stored = new Set(was.map(({ row }) => JSON.stringify(row)))
    return {
      gone: was.map(({ key }) => key).filter((key) => !kept.has(JSON.stringify(key))),
      put: is.map(({ row }) => row).filter((row) => !stored.has(JSON.stringify(row))),
    }
  })
  return { gone: found.flatMap(({ gone }) => gone), put: found.flatMap(({ put }) => put) }
}

const DROP_STAYS = `
DELETE FROM membership WHERE (person, from_on) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))`
const PUT_STAYS = `
INSERT INTO membership (person, municipality, unit, main_role, profile, from_on, to_on)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
FROM json_each(?1) WHERE true ON CONFLICT (person, from_on) DO UPDATE
SET municipality = excluded.municipality, unit = excluded.unit, main_role = excluded.main_role,
  profile = excluded.profile, to_on = excluded.to_on`
const DROP_ROLES = `
DELETE FROM person_role WHERE (person, job_role, from_on) IN (
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`
const PUT_ROLES = `
INSERT INTO person_role (person, job_role, from_on, to_on)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)
WHERE true ON CONFLICT (person, job_role, from_on) DO UPDATE SET to_on = excluded.to_on`

/** Access roles end with the stay that they came with; who comes back has none. */
function withdrawAccess(changes: PersonChange[], today: Day): Query[] {
  const ending = changes.flatMap(({ before, after }) => {
    const [was, is] = [before?.stays.at(-1), after.stays.at(-1)]
    return was && is && is.toOn < was.toOn ? [[after.id, is.toOn]] : []
  })
  const gone = changes.filter(({ before, after }) => before && !currentStay(after, today))
  return [
    ...forRows(ending, END_ACCESS),
    ...forRows(
      gone.map(({ after }) => after.id),
      END_SESSIONS,
    ),
    ...withdrawCredentials(changes),
  ]
}

const END_ACCESS = `
UPDATE access_role SET to_on = max(from_on, gone.day)
FROM (SELECT value ->> 0 AS person, value ->> 1 AS day FROM json_each(?1)) AS gone
WHERE access_role.person = gone.person AND to_on > gone.day`
const END_SESSIONS = 'DELETE FROM session WHERE person IN (SELECT value FROM json_each(?1))'

/** What opened an account for one municipality opens nothing for the next. */
function withdrawCredentials(changes: PersonChange[]): Query[] {
  const moved = changes.flatMap(({ before, after }) => {
    const municipality = after.stays.at(-1)?.municipality ?? ''
    return before && before.stays.length > 0 && !isOurs(before, municipality) ? [after.id] : []
  })
  return CREDENTIALS.flatMap((sql) => forRows(moved, `${sql} IN (SELECT value FROM json_each(?1))`))
}

const CREDENTIALS = [
  'UPDATE person SET password_hash = NULL WHERE id',
  ...['session', 'passkey', 'passkey_challenge', 'totp', 'recovery_code', 'password_link'].map(
    (table) => `DELETE FROM ${table} WHERE person`,
  ),
  ...['identity', 'introduction', 'moving_code'].map(
    (table) => `DELETE FROM ${table} WHERE person`,
  ),
]

function forRows(rows: unknown[], sql: string, ...rest: (string | number)[]): Query[] {
  return rows.length > 0 ? [statement(sql, JSON.stringify(rows), ...rest)] : []
}
