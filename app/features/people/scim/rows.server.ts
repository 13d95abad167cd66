import { and, asc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { scimGroup, scimMapping, scimMember, scimUser } from '#db/schema/scim.ts'
import { normaliseEmail } from '../email.ts'
import type { Page } from './answer.ts'
import { folded } from './facts.ts'
import type { Condition } from './filter.ts'
import type { Grant } from './place.ts'
import { absent } from './problem.ts'

export type UserRow = typeof scimUser.$inferSelect
export type GroupRow = typeof scimGroup.$inferSelect

/**
 * A user of a municipality.
 * @throws ScimProblem (404) also for one of another municipality.
 */
export async function userRow(municipality: string, id: string): Promise<UserRow> {
  const isIt = and(eq(scimUser.id, id), eq(scimUser.municipality, municipality))
  const row = await db.select().from(scimUser).where(isIt).get()
  if (!row) throw absent()
  return row
}

/**
 * A group of a municipality.
 * @throws ScimProblem (404) also for one of another municipality.
 */
export async function groupRow(municipality: string, id: string): Promise<GroupRow> {
  const isIt = and(eq(scimGroup.id, id), eq(scimGroup.municipality, municipality))
  const row = await db.select().from(scimGroup).where(isIt).get()
  if (!row) throw absent()
  return row
}

/** The users of a municipality that a condition holds for, a page of them, and how many there are. */
export async function usersWhere(municipality: string, condition: Condition | null, page: Page) {
  const holds = and(
    eq(scimUser.municipality, municipality),
    condition ? where(condition, USER_COLUMNS) : undefined,
  )
  return {
    total: await db.$count(scimUser, holds),
    rows: await db
      .select()
      .from(scimUser)
      .where(holds)
      .orderBy(asc(scimUser.userName))
      .limit(page.count)
      .offset(page.startIndex - 1),
  }
}

/** The groups of a municipality that a condition holds for, a page of them, and how many there are. */
export async function groupsWhere(municipality: string, condition: Condition | null, page: Page) {
  const holds = and(
    eq(scimGroup.municipality, municipality),
    condition ? where(condition, GROUP_COLUMNS) : undefined,
  )
  return {
    total: await db.$count(scimGroup, holds),
    rows: await db
      .select()
      .from(scimGroup)
      .where(holds)
      .orderBy(asc(scimGroup.nameKey))
      .limit(page.count)
      .offset(page.startIndex - 1),
  }
}

/** The ids of a group's members; of some only, when they are named. */
export async function membersOf(group: string, among?: Iterable<string>): Promise<string[]> {
  const rows = await db
    .select({ user: scimMember.user })
    .from(scimMember)
    .where(and(eq(scimMember.group, group), among && inArray(scimMember.user, listed(among))))
    .orderBy(asc(scimMember.user))
  return rows.map(({ user }) => user)
}

/** Those of some ids that are users of a municipality. */
export function usersAmong(municipality: string, ids: Iterable<string>) {
  return db
    .select({ id: scimUser.id, person: scimUser.person })
    .from(scimUser)
    .where(and(eq(scimUser.municipality, municipality), inArray(scimUser.id, listed(ids))))
}

/** Those of some ids that are groups of a municipality. */
export async function groupsAmong(municipality: string, ids: Iterable<string>): Promise<string[]> {
  const isThere = and(eq(scimGroup.municipality, municipality), inArray(scimGroup.id, listed(ids)))
  return (await db.select({ id: scimGroup.id }).from(scimGroup).where(isThere)).map(({ id }) => id)
}

/** What groups give each of some users, for those whom any gives something. */
export async function grantsOf(users: Iterable<string>): Promise<Map<string, Grant[]>> {
  const { group, jobRole, unit } = scimMapping
  const rows = await db
    .select({ user: scimMember.user, grant: { group, jobRole, unit } })
    .from(scimMember)
    .innerJoin(scimMapping, eq(group, scimMember.group))
    .where(inArray(scimMember.user, listed(users)))
    .orderBy(group)
  const found = new Map<string, Grant[]>()
  for (const { user, grant } of rows) found.set(user, [...(found.get(user) ?? []), grant])
  return found
}

/** The job roles that groups of a municipality have the say over. */
export async function governedRoles(municipality: string): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ jobRole: scimMapping.jobRole })
    .from(scimMapping)
    .innerJoin(scimGroup, eq(scimGroup.id, scimMapping.group))
    .where(and(eq(scimGroup.municipality, municipality), isNotNull(scimMapping.jobRole)))
  return new Set(rows.flatMap(({ jobRole }) => jobRole ?? []))
}

/** A list of any length as one parameter. */
function listed(values: Iterable<string>): SQL {
  return sql`(select value from json_each(${JSON.stringify([...values])}))`
}

type Comparisons = Record<string, ((text: string) => SQL) | undefined>

function where(condition: Condition, comparisons: Comparisons): SQL {
  const each = (parts: Condition[]) => parts.map((part) => where(part, comparisons))
  if ('all' in condition) return and(...each(condition.all)) ?? sql`true`
  if ('any' in condition) return or(...each(condition.any)) ?? sql`false`
  const compared = comparisons[condition.attribute]?.(String(condition.equals))
  if (!compared) throw new Error(`${condition.attribute} has no column to search in.`)
  return compared
}

const USER_COLUMNS: Comparisons = {
  id: (text) => eq(scimUser.id, text),
  externalId: (text) => eq(scimUser.externalId, text),
  userName: (text) => eq(scimUser.userName, folded(text)),
  email: (text) => eq(scimUser.email, normaliseEmail(text)),
  active: (text) => eq(scimUser.active, text === 'true'),
}

const GROUP_COLUMNS: Comparisons = {
  id: (text) => eq(scimGroup.id, text),
  externalId: (text) => eq(scimGroup.externalId, text),
  displayName: (text) => eq(scimGroup.nameKey, folded(text)),
  member: (text) =>
    sql`exists (select 1 from ${scimMember} where ${scimMember.group} = ${scimGroup.id} and ${scimMember.user} = ${text})`,
}
