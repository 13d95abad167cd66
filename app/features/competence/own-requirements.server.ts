import { asc, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ReportScope } from '#app/features/access/policies.ts'
import { db } from '#app/platform/database.server.ts'
import { municipalityRequirement } from '#db/schema/competence.ts'
import { person } from '#db/schema/people.ts'
import type { OwnRequirement } from './own-requirements.ts'

/** A municipality's own requirement, with who added and who ended it. */
export type ListedRequirement = OwnRequirement & {
  id: string
  addedBy: string
  /** Unix milliseconds. */
  addedAt: number
  endedBy: string | null
}

const rule = {
  jobRole: municipalityRequirement.jobRole,
  competence: municipalityRequirement.competence,
  level: municipalityRequirement.level,
  fromOn: municipalityRequirement.fromOn,
  toOn: municipalityRequirement.toOn,
}
const ender = alias(person, 'ender')

/** What all municipalities require besides; what is over too. */
export function allOwnRequirements(): Promise<(OwnRequirement & { municipality: string })[]> {
  return db
    .select({ municipality: municipalityRequirement.municipality, ...rule })
    .from(municipalityRequirement)
}

/** What one municipality requires besides; what is over too. */
export function ownRequirements(municipality: string): Promise<OwnRequirement[]> {
  return db
    .select(rule)
    .from(municipalityRequirement)
    .where(eq(municipalityRequirement.municipality, municipality))
}

/** The same with who did what, as the administrator sees them: the latest begun first. */
export function listRequirements({ municipality }: ReportScope): Promise<ListedRequirement[]> {
  return db
    .select({
      id: municipalityRequirement.id,
      ...rule,
      addedBy: person.name,
      addedAt: municipalityRequirement.addedAt,
      endedBy: ender.name,
    })
    .from(municipalityRequirement)
    .innerJoin(person, eq(person.id, municipalityRequirement.addedBy))
    .leftJoin(ender, eq(ender.id, municipalityRequirement.endedBy))
    .where(eq(municipalityRequirement.municipality, municipality))
    .orderBy(desc(municipalityRequirement.fromOn), asc(municipalityRequirement.id))
}
