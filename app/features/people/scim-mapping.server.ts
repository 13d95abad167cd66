import { asc, eq } from 'drizzle-orm'
import type { Act } from '#app/platform/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { scimGroup, scimMapping, scimMember } from '#db/schema/scim.ts'
import { planMeaning } from './scim/granted.server.ts'
import { inTurn } from './scim/in-turn.server.ts'
import type { Store } from './scim/person.server.ts'

/** What a group means: members get the job role, and work in the unit. */
export type Meaning = { jobRole: string | null; unit: string | null }

/** A group of the directory, with how many it has and what it means. */
export type MappedGroup = Meaning & { id: string; name: string; members: number }

/** The groups that a municipality's directory has told of, by name. */
export function listMappedGroups(municipality: string): Promise<MappedGroup[]> {
  const { jobRole, unit } = scimMapping
  const members = db.$count(scimMember, eq(scimMember.group, scimGroup.id))
  return db
    .select({ id: scimGroup.id, name: scimGroup.name, members, jobRole, unit })
    .from(scimGroup)
    .leftJoin(scimMapping, eq(scimMapping.group, scimGroup.id))
    .where(eq(scimGroup.municipality, municipality))
    .orderBy(asc(scimGroup.nameKey))
    .all()
}

/**
 * Says what a group means, from today on, for those who are in it and those who come.
 * False when the municipality has no such group.
 */
export function mapGroup(
  municipality: string,
  group: string,
  meaning: Meaning,
  actor: Act['actor'],
  store: Store,
): Promise<boolean> {
  const work = async () => {
    const all = await listMappedGroups(municipality)
    const found = all.find(({ id }) => id === group)
    if (!found) return false
    const { jobRole, unit } = found
    if (jobRole === meaning.jobRole && unit === meaning.unit) return true
    const at = { municipality, actor }
    const planned = await planMeaning(at, { group, ...meaning }, { group, jobRole, unit })
    const detail = { ...meaning, members: found.members, changed: planned.changed }
    const act = { ...at, what: 'scim-group-mapped', about: group, detail } as const
    const queries = [...planned.queries, mapping(group, meaning)]
    await store({ ...planned, acts: [act, ...planned.acts], queries })
    return true
  }
  return inTurn(municipality, work, Number.POSITIVE_INFINITY)
}

function mapping(group: string, meaning: Meaning) {
  if (meaning.jobRole === null && meaning.unit === null)
    return db.delete(scimMapping).where(eq(scimMapping.group, group))
  return db
    .insert(scimMapping)
    .values({ group, ...meaning })
    .onConflictDoUpdate({ target: scimMapping.group, set: meaning })
}
