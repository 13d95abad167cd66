import { and, eq, gt, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { accessRole, namesRecord, session } from '#db/schema/access.ts'
import { passkey, totp } from '#db/schema/credentials.ts'
import { membership, municipality, person, personRole, unit } from '#db/schema/people.ts'
import { DEMO_ACCOUNTS } from '#db/seed/demo-accounts.ts'
import { isFresh, LIMITS, type Visit } from './session.ts'
import type { AccessRole, Viewer } from './viewer.ts'

const today = sql.placeholder('today')

const jobRoles = sql`(
  select json_group_array(${personRole.jobRole}) from ${personRole}
  where ${personRole.person} = ${person.id} and ${runs(personRole)})`

const covered = sql`case ${accessRole.scopeKind}
  when 'municipality' then json_array(${accessRole.scope})
  when 'unit' then (select json_group_array(municipality) from unit where id = ${accessRole.scope})
  else (select json_group_array(number) from municipality) end`

const everyRole = accessGiven(sql`1`)

/** The demo has no second factors; who serves it over https is not the demo, whatever its accounts. */
const isDemo = env.secure
  ? sql`0`
  : sql`exists (select 1 from person demo where ${and(
      inArray(
        sql`demo.email`,
        DEMO_ACCOUNTS.map(({ email }) => email),
      ),
      isNotNull(sql`demo.password_hash`),
    )})`

const rolesThatCount = accessGiven(
  sql`(${or(eq(accessRole.role, 'leader'), isNotNull(session.secondFactorAt), isDemo)})`,
)

const namesUntil = sql`(
  select case when ${namesRecord.evaluateOn} >= ${today} then ${namesRecord.evaluateOn} end
  from ${namesRecord} where ${namesRecord.municipality} = ${municipality.number}
  order by ${namesRecord.number} desc limit 1)`

const viewerWith = (
  access: SQL,
) => sql<string>`json_object('id', ${person.id}, 'name', ${person.name},
  'email', ${person.email}, 'mainRole', ${membership.mainRole}, 'profile', ${membership.profile},
  'municipality', json_object('number', ${municipality.number}, 'name', ${municipality.name},
    'namesUntil', ${namesUntil}),
  'unit', json_object('id', ${unit.id}, 'name', ${unit.name}),
  'jobRoles', json(${jobRoles}), 'access', json(${access}))`

const hasSecondFactor = sql`(exists (select 1 from ${totp} where ${totp.person} = ${person.id})
  or exists (select 1 from ${passkey} where ${passkey.person} = ${person.id}))`

const isPending = sql<number>`${session.secondFactorAt} is null and ${hasSecondFactor}`

const begun = {
  key: session.id,
  method: session.method,
  provider: session.provider,
  startedAt: session.createdAt,
  expiresAt: session.expiresAt,
  secondFactorAt: session.secondFactorAt,
  isPending,
}

/** Everything about a session and its person in one statement: it runs in every request. */
const bySession = db
  .select({ viewer: viewerWith(rolesThatCount), ...begun })
  .from(session)
  .innerJoin(person, eq(person.id, session.person))
  .innerJoin(membership, and(eq(membership.person, person.id), runs(membership)))
  .innerJoin(municipality, eq(municipality.number, membership.municipality))
  .innerJoin(unit, eq(unit.id, membership.unit))
  .where(and(eq(session.id, sql.placeholder('key')), gt(session.expiresAt, sql.placeholder('now'))))
  .prepare()

/** The same of a person who is not here, for what is done on their behalf. */
const byPerson = db
  .select({ viewer: viewerWith(everyRole) })
  .from(person)
  .innerJoin(membership, and(eq(membership.person, person.id), runs(membership)))
  .innerJoin(municipality, eq(municipality.number, membership.municipality))
  .innerJoin(unit, eq(unit.id, membership.unit))
  .where(eq(person.id, sql.placeholder('id')))
  .prepare()

type Given = AccessRole & { counts: 0 | 1 }

/**
 * A session that has not expired, with the person behind it, whose membership runs today.
 * `now` is in Unix seconds.
 */
export async function visitBySession(asked: {
  key: string
  now: number
  today: Day
}): Promise<Visit | undefined> {
  const row = await bySession.get(asked)
  if (!row) return undefined
  const { viewer: text, expiresAt, isPending: waits, ...rest } = row
  const { viewer, dormant } = readViewer(text)
  const derived = {
    usedAt: expiresAt - LIMITS.idle,
    isPending: waits === 1,
    isFresh: isFresh(row.startedAt, row.secondFactorAt, asked.now),
  }
  return { viewer, session: { ...rest, ...derived, dormant } }
}

/** What a person may do on a day, for what is sent to them; undefined when they have left. */
export async function viewerOfPerson(id: string, today: Day): Promise<Viewer | undefined> {
  const row = await byPerson.get({ id, today })
  return row && readViewer(row.viewer).viewer
}

function readViewer(text: string): { viewer: Viewer; dormant: AccessRole[] } {
  const read = JSON.parse(text) as Omit<Viewer, 'access'> & { access: Given[] }
  const those = (wanted: Given['counts']) =>
    read.access.filter(({ counts }) => counts === wanted).map(({ counts, ...role }) => role)
  return { viewer: { ...read, access: those(1) }, dormant: those(0) }
}

function accessGiven(counts: SQL): SQL {
  return sql`(
    select json_group_array(json_object('role', ${accessRole.role}, 'scopeKind', ${accessRole.scopeKind},
      'scope', ${accessRole.scope}, 'municipalities', json(${covered}), 'counts', ${counts}))
    from ${accessRole} where ${accessRole.person} = ${person.id} and ${runs(accessRole)})`
}

function runs(period: { fromOn: SQLiteColumn; toOn: SQLiteColumn }): SQL | undefined {
  return and(lte(period.fromOn, today), gt(period.toOn, today))
}
