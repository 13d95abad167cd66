import type { ReportScope } from '#app/features/access/policies.ts'
import { ownRequirements } from '#app/features/competence/own-requirements.server.ts'
import { rolesOn } from '#app/features/competence/own-requirements.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Job roles that someone can be given, as a list to choose from: all but the one that everyone has. */
export function jobRoleOptions(): (readonly [string, string])[] {
  return catalogue()
    .content.jobRoles.filter(({ id }) => id !== EVERYONE)
    .map(({ id, title }) => [id, title] as const)
}

// A job role that no list knows any more is counted too: whoever has it must not be forgotten.
const HOLDERS = `
SELECT j.value AS role, count(*) AS people
FROM membership m JOIN profile r ON r.id = m.profile, json_each(r.job_roles) j
WHERE m.municipality = :municipality AND m.from_on <= :on AND :on < m.to_on
GROUP BY j.value`

/** How many who work in the municipality today have each job role. */
async function jobRoleHolders({ municipality }: ReportScope): Promise<ReadonlyMap<string, number>> {
  const args = { municipality, on: today() }
  const { rows } = await db.client.execute({ sql: HOLDERS, args })
  return new Map(rows.map(({ role, people }) => [String(role), Number(people)]))
}

/** A job role as the municipality has it. */
export type ListedJobRole = {
  id: string
  title: string
  /** Those who have it today. */
  people: number
  /** In the words of the list of competences; `isOwn` is what the municipality has added or raised. */
  requires: { competence: string; level: number; isOwn: boolean }[]
  /** Whether the list of job roles still has it. */
  isKnown: boolean
}

/** All job roles, and those that people have although no list knows them any more. */
export async function listJobRoles(scope: ReportScope): Promise<ListedJobRole[]> {
  const { jobRoles, competences } = catalogue().content
  const [holders, own] = await Promise.all([
    jobRoleHolders(scope),
    ownRequirements(scope.municipality),
  ])
  const titles = new Map(competences.map(({ id, title }) => [id, title]))
  const known = rolesOn(jobRoles, own, today()).map(({ id, title, requires }) => ({
    ...{ id, title, people: holders.get(id) ?? 0, isKnown: true },
    requires: requires.map(({ competence, level, isOwn = false }) => {
      return { competence: titles.get(competence) ?? competence, level, isOwn }
    }),
  }))
  const unknown = [...holders].filter(([role]) => !jobRoles.some(({ id }) => id === role))
  return [
    ...known,
    ...unknown.map(([id, people]) => ({ id, title: id, people, requires: [], isKnown: false })),
  ]
}
