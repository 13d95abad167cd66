import { db } from '#app/platform/database.server.ts'
import type { KnownPerson } from './changes.ts'
import type { OpenUnit } from './units.ts'

/** Whom to load: everyone whom the municipality knows, or those whom some marks may mean. */
export type Wanted = 'everyone' | { persons?: string[]; numbers?: string[]; emails?: string[] }

/** What a change to a municipality's people is planned from. */
export type Roster = {
  municipality: string
  /** What is written must have been planned from the newest one. */
  version: number
  people: KnownPerson[]
  units: OpenUnit[]
  /** Ids of the profiles that there are. */
  profiles: Set<string>
}

/** Reads what is known of a municipality's people; those who hold an address asked for come along. */
export async function loadRoster(
  municipality: string,
  wanted: Wanted,
  emails: string[] = [],
): Promise<Roster> {
  // The version first: what is changed while the rest is read makes the write fail.
  const version = await versionOf(municipality)
  const marks = wanted === 'everyone' ? {} : wanted
  const asked = {
    ':municipality': municipality,
    ':all': Number(wanted === 'everyone'),
    ':persons': JSON.stringify(marks.persons ?? []),
    ':numbers': JSON.stringify(marks.numbers ?? []),
    ':emails': JSON.stringify([...(marks.emails ?? []), ...emails]),
  }
  const [people, units, profiles] = await Promise.all([
    db.client.execute({ sql: PEOPLE, args: named(asked) }),
    db.client.execute({ sql: UNITS, args: [municipality] }),
    db.client.execute({
      sql: 'SELECT id FROM profile WHERE municipality = ?',
      args: [municipality],
    }),
  ])
  return {
    municipality,
    version,
    people: people.rows.map((row) => JSON.parse(String(row.person)) as KnownPerson),
    units: units.rows.map((row) => ({ ...row }) as unknown as OpenUnit),
    profiles: new Set(profiles.rows.map(({ id }) => String(id))),
  }
}

async function versionOf(municipality: string): Promise<number> {
  const sql = 'SELECT version FROM roster WHERE municipality = ?'
  const { rows } = await db.client.execute({ sql, args: [municipality] })
  return Number(rows[0]?.version ?? 0)
}

function named(parameters: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key.slice(1), value]))
}

const UNITS = `
SELECT id, parent, name, code FROM unit WHERE municipality = ? AND to_on = 999999 ORDER BY id`

// Each person as one JSON text: a row a period would repeat names and cost a grouping.
const PEOPLE = `
WITH asked AS (
  SELECT person FROM membership WHERE municipality = :municipality AND :all
  UNION SELECT value FROM json_each(:persons)
  UNION SELECT e.person FROM json_each(:numbers) n JOIN employee_number e
    ON e.municipality = :municipality AND e.number = n.value
  UNION SELECT p.id FROM json_each(:emails) m JOIN person p ON p.email = m.value)
SELECT json_object('id', p.id, 'name', p.name, 'email', p.email,
  'numbers', json((SELECT json_group_array(number) FROM employee_number e
    WHERE e.person = p.id AND e.municipality = :municipality)),
  'stays', json((SELECT json_group_array(json_object('municipality', m.municipality,
      'unit', m.unit, 'mainRole', m.main_role, 'jobRoles', json(f.job_roles),
      'fromOn', m.from_on, 'toOn', m.to_on) ORDER BY m.from_on)
    FROM membership m JOIN profile f ON f.id = m.profile WHERE m.person = p.id)),
  'roles', json((SELECT json_group_array(json_object('jobRole', r.job_role,
      'fromOn', r.from_on, 'toOn', r.to_on) ORDER BY r.from_on)
    FROM person_role r WHERE r.person = p.id))) AS person
FROM asked JOIN person p ON p.id = asked.person
WHERE p.erased_on IS NULL ORDER BY p.id`
