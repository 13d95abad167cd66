import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole, session } from '#db/schema/access.ts'
import { membership, municipality, person, personRole, unit } from '#db/schema/people.ts'
import type { Viewer } from './viewer.ts'

const today = sql.placeholder('today')

const jobRoles = sql`(
  select json_group_array(${personRole.jobRole}) from ${personRole}
  where ${personRole.person} = ${person.id} and ${runs(personRole)})`

const covered = sql`case ${accessRole.scopeKind}
  when 'municipality' then json_array(${accessRole.scope})
  when 'unit' then (select json_group_array(municipality) from unit where id = ${accessRole.scope})
  else (select json_group_array(number) from municipality) end`

const access = sql`(
  select json_group_array(json_object('role', ${accessRole.role}, 'scopeKind', ${accessRole.scopeKind},
    'scope', ${accessRole.scope}, 'municipalities', json(${covered}))) from ${accessRole}
  where ${accessRole.person} = ${person.id} and ${runs(accessRole)})`

const viewer = sql<string>`json_object('id', ${person.id}, 'name', ${person.name},
  'email', ${person.email}, 'mainRole', ${membership.mainRole}, 'profile', ${membership.profile},
  'municipality', json_object('number', ${municipality.number}, 'name', ${municipality.name}),
  'unit', json_object('id', ${unit.id}, 'name', ${unit.name}),
  'jobRoles', json(${jobRoles}), 'access', json(${access}))`

/** Everything about a session's person in one statement and one text: it runs in every request. */
const bySession = db
  .select({ viewer, expiresAt: session.expiresAt })
  .from(session)
  .innerJoin(person, eq(person.id, session.person))
  .innerJoin(membership, and(eq(membership.person, person.id), runs(membership)))
  .innerJoin(municipality, eq(municipality.number, membership.municipality))
  .innerJoin(unit, eq(unit.id, membership.unit))
  .where(
    and(
      eq(session.id, sql.placeholder('id')),
      gt(session.expiresAt, sql.placeholder('now')),
      gt(session.createdAt, sql.placeholder('oldest')),
    ),
  )
  .prepare()

/** The same of a person who is not here, for what is done on their behalf. */
const byPerson = db
  .select({ viewer })
  .from(person)
  .innerJoin(membership, and(eq(membership.person, person.id), runs(membership)))
  .innerJoin(municipality, eq(municipality.number, membership.municipality))
  .innerJoin(unit, eq(unit.id, membership.unit))
  .where(eq(person.id, sql.placeholder('id')))
  .prepare()

type Asked = { id: string; now: number; oldest: number; today: number }

/**
 * The person behind a running session whose membership runs today, and when the session ends.
 * Times are Unix seconds.
 */
export async function viewerOfSession(asked: Asked) {
  const row = await bySession.get(asked)
  return row && { viewer: JSON.parse(row.viewer) as Viewer, expiresAt: row.expiresAt }
}

/** What a person may do on a day, for what is sent to them; undefined when they have left. */
export async function viewerOfPerson(id: string, today: Day): Promise<Viewer | undefined> {
  const row = await byPerson.get({ id, today })
  return row && (JSON.parse(row.viewer) as Viewer)
}

function runs(period: { fromOn: SQLiteColumn; toOn: SQLiteColumn }): SQL | undefined {
  return and(lte(period.fromOn, today), gt(period.toOn, today))
}
