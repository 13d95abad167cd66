import { and, eq, gt, lte } from 'drizzle-orm'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole } from '#db/schema/access.ts'
import { membership, municipality } from '#db/schema/people.ts'

type Administrator = { person: string; language: 'nb' | 'nn' }

/** Who administers a municipality and works there today, with the language of its mail. */
export async function administratorsOf(number: string, today: Day): Promise<Administrator[]> {
  const isHere = and(
    eq(membership.person, accessRole.person),
    eq(membership.municipality, accessRole.scope),
    lte(membership.fromOn, today),
    gt(membership.toOn, today),
  )
  const rows = await db
    .selectDistinct({ person: accessRole.person, form: municipality.languageForm })
    .from(accessRole)
    .innerJoin(membership, isHere)
    .innerJoin(municipality, eq(municipality.number, accessRole.scope))
    .where(
      and(
        eq(accessRole.role, 'administrator'),
        eq(accessRole.scopeKind, 'municipality'),
        eq(accessRole.scope, number),
        lte(accessRole.fromOn, today),
        gt(accessRole.toOn, today),
      ),
    )
  return rows.map(({ person, form }) => ({ person, language: form === 'nynorsk' ? 'nn' : 'nb' }))
}
