import { and, asc, eq, sql } from 'drizzle-orm'
import type { NamesScope, ReportScope } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { membership, person, unit, unitAncestor } from '#db/schema/people.ts'
import type { Recipients } from './assignment-form.ts'

/**
 * Whom someone with this scope may assign training to: units with all below them; the job roles where
 * it is the whole municipality; and people only where their names may be seen.
 */
export async function recipientsIn(
  scope: ReportScope,
  names: NamesScope | undefined,
): Promise<Recipients> {
  const [units, people] = await Promise.all([unitsIn(scope), names ? peopleIn(names) : []])
  const { jobRoles } = catalogue().content
  const roles = scope.unit === null ? jobRoles : []
  return {
    units,
    jobRoles: roles.map(({ id, title }) => ({ id, name: title })),
    people,
  }
}

/** Running units, each after the one that it belongs to. */
async function unitsIn({ municipality, unit: top }: ReportScope): Promise<Recipients['units']> {
  const day = today()
  const depth = sql<number>`(select max(line.depth) from ${unitAncestor} as line
    where line.unit = ${unit.id})`
  const place = sql`(select group_concat(name, char(31)) from (select above.name
    from ${unitAncestor} as line join ${unit} as above on above.id = line.ancestor
    where line.unit = ${unit.id} order by line.depth desc))`
  const isBelow = sql`exists (select 1 from ${unitAncestor} as line
    where line.unit = ${unit.id} and line.ancestor = ${top})`
  return db
    .select({ id: sql<string>`${unit.id}`, name: sql<string>`${unit.name}`, depth })
    .from(unit)
    .innerJoin(unitAncestor, and(eq(unitAncestor.unit, unit.id), eq(unitAncestor.depth, 0)))
    .where(
      and(
        eq(unit.municipality, municipality),
        sql`${unit.fromOn} <= ${day} and ${day} < ${unit.toOn}`,
        top === null ? undefined : isBelow,
      ),
    )
    .orderBy(place, asc(unit.id))
}

function peopleIn({ municipality, unit: top }: NamesScope): Promise<Recipients['people']> {
  const day = today()
  return db
    .select({ id: person.id, name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .innerJoin(
      unitAncestor,
      and(eq(unitAncestor.unit, membership.unit), eq(unitAncestor.ancestor, top)),
    )
    .where(
      and(
        eq(membership.municipality, municipality),
        sql`${membership.fromOn} <= ${day} and ${day} < ${membership.toOn}`,
      ),
    )
    .orderBy(asc(person.name), asc(person.id))
}
