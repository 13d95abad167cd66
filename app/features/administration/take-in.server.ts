import { eq } from 'drizzle-orm'
import { changePeople } from '#app/features/competence/change-people.server.ts'
import { createUnit } from '#app/features/people/units.server.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { municipality } from '#db/schema/people.ts'

const OPERATOR = { kind: 'operator' } as const

type New = typeof municipality.$inferInsert

/** Takes a municipality in, with the unit that all others stand below. One that is there is left as it is. */
export async function takeIn(asked: New, topUnit: string): Promise<'taken-in' | 'there'> {
  const { number } = asked
  const [known] = await db.select().from(municipality).where(eq(municipality.number, number))
  const act = { actor: OPERATOR, municipality: number, about: null }
  if (!known)
    await writeRecorded(
      { ...act, what: 'municipality-taken-in' },
      db.insert(municipality).values(asked).onConflictDoNothing(),
    )
  const unit = { name: topUnit, parent: null }
  // Refused where there is one: also when the first try ended between the two.
  await changePeople(OPERATOR, () => createUnit(number, unit, today()))
  return known ? 'there' : 'taken-in'
}
