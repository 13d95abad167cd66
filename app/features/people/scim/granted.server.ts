import { eq } from 'drizzle-orm'
import type { Act } from '#app/platform/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { scimMapping } from '#db/schema/scim.ts'
import { planWork } from './person.server.ts'
import type { Grant } from './place.ts'
import { governedRoles, grantsOf, membersOf, usersAmong } from './rows.server.ts'

/** Where a change happens, and who is said to have done it. */
export type At = { municipality: string; actor: Act['actor'] }

/** What becomes of people when some join a group and others leave it. */
export async function planMembers(
  at: At,
  group: string,
  { joining, leaving }: { joining: readonly string[]; leaving: readonly string[] },
) {
  const mapping = await db.select().from(scimMapping).where(eq(scimMapping.group, group)).get()
  if (!mapping) return { acts: [], queries: [], profiles: [], changed: 0 }
  const gone = new Set(leaving)
  return planGrants(at, [...joining, ...leaving], new Set(), (user, grants) => {
    const others = grants.filter((grant) => grant.group !== group)
    return gone.has(user) ? others : [...others, mapping]
  })
}

/** What becomes of a group's members when it comes to mean something else. */
export async function planMeaning(at: At, after: Grant, before: Grant | undefined) {
  const governed = [before?.jobRole, after.jobRole].flatMap((jobRole) => jobRole ?? [])
  return planGrants(at, await membersOf(after.group), new Set(governed), (_user, grants) => [
    ...grants.filter(({ group }) => group !== after.group),
    after,
  ])
}

async function planGrants(
  { municipality, actor }: At,
  users: string[],
  alsoGoverned: ReadonlySet<string>,
  change: (user: string, grants: Grant[]) => Grant[],
) {
  const grants = await grantsOf(users)
  const governed = new Set([...(await governedRoles(municipality)), ...alsoGoverned])
  const given = new Map<string, Grant[]>()
  for (const { id, person } of await usersAmong(municipality, users))
    if (person) given.set(person, change(id, grants.get(id) ?? []))
  return planWork(municipality, given, governed, actor)
}
