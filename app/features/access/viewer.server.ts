import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { db } from '#app/platform/database.server.ts'
import { accessRole, session } from '#db/schema/access.ts'
import { membership, municipality, person, personRole, unit } from '#db/schema/people.ts'
import type { AccessRole, Viewer } from './viewer.ts'

const today = sql.placeholder('today')

const jobRoles = sql<string>`(
  select json_group_array(${personRole.jobRole}) from ${personRole}
  where ${personRole.person} = ${person.id} and ${runs(personRole)})`

const covered = sql`case ${accessRole.scopeKind}
  when 'municipality' then json_array(${accessRole.scope})
  when 'unit' then (select json_group_array(municipality) from unit where id = ${accessRole.scope})
  else (select json_group_array(number) from municipality) end`

const access = sql<string>`(
  select json_group_array(json_object('role', ${accessRole.role}, 'scopeKind', ${accessRole.scopeKind},
    'scope', ${accessRole.scope}, 'municipalities', json(${covered}))) from ${accessRole}
  where ${accessRole.person} = ${person.id} and ${runs(accessRole)})`

/** Everything about a session's person in one statement: it runs once in every request. */
const bySession = db
  .select({
    person: person.id,
    name: person.name,
    email: person.email,
    municipalityNumber: municipality.number,
    municipalityName: municipality.name,
    unitId: unit.id,
    unitName: unit.name,
    mainRole: membership.mainRole,
    profile: membership.profile,
    jobRoles,
    access,
    expiresAt: session.expiresAt,
  })
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

type Asked = { id: string; now: number; oldest: number; today: number }

/**
 * The person behind a running session whose membership runs today, and when the session ends.
 * Times are Unix seconds.
 */
export async function viewerOfSession(asked: Asked) {
  const row = await bySession.get(asked)
  return row && { viewer: viewerOf(row), expiresAt: row.expiresAt }
}

function viewerOf(row: NonNullable<Awaited<ReturnType<typeof bySession.get>>>): Viewer {
  return {
    id: row.person,
    name: row.name,
    email: row.email,
    municipality: { number: row.municipalityNumber, name: row.municipalityName },
    unit: { id: row.unitId, name: row.unitName },
    mainRole: row.mainRole,
    profile: row.profile,
    jobRoles: JSON.parse(row.jobRoles) as string[],
    access: JSON.parse(row.access) as AccessRole[],
  }
}

function runs(period: { fromOn: SQLiteColumn; toOn: SQLiteColumn }): SQL | undefined {
  return and(lte(period.fromOn, today), gt(period.toOn, today))
}
