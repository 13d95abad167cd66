import { and, desc, eq, gt, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ReportScope } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { libraryAdoption } from '#db/schema/library.ts'
import { municipality, person } from '#db/schema/people.ts'
import { type Adoption, type AdoptionMatrix, adoptionMatrix } from './adoption.ts'

const facts = {
  municipality: libraryAdoption.municipality,
  item: libraryAdoption.item,
  version: libraryAdoption.version,
  fromOn: libraryAdoption.fromOn,
  decidedBy: libraryAdoption.decidedBy,
  deviations: libraryAdoption.deviations,
}

const running = () => and(lte(libraryAdoption.fromOn, today()), gt(libraryAdoption.toOn, today()))

/** What a municipality has in use today. */
export function adoptionsIn(number: string): Promise<Adoption[]> {
  return db
    .select(facts)
    .from(libraryAdoption)
    .where(and(eq(libraryAdoption.municipality, number), running()))
}

/** All that a municipality has had in use of an item, with who recorded it; the latest first. */
export function adoptionHistory({ municipality: number }: ReportScope, item: string) {
  const ender = alias(person, 'ender')
  return db
    .select({
      id: libraryAdoption.id,
      ...facts,
      toOn: libraryAdoption.toOn,
      recordedBy: person.name,
      endedBy: ender.name,
    })
    .from(libraryAdoption)
    .innerJoin(person, eq(person.id, libraryAdoption.recordedBy))
    .leftJoin(ender, eq(ender.id, libraryAdoption.endedBy))
    .where(and(eq(libraryAdoption.municipality, number), eq(libraryAdoption.item, item)))
    .orderBy(desc(libraryAdoption.fromOn), desc(libraryAdoption.recordedAt))
}

/** Names of the municipalities, by number. */
export async function municipalityNames(): Promise<Map<string, string>> {
  const rows = await db
    .select({ number: municipality.number, name: municipality.name })
    .from(municipality)
  return new Map(rows.map(({ number, name }) => [number, name]))
}

/** What all municipalities have in use, for those who coordinate the region. */
export async function openAdoption(): Promise<AdoptionMatrix> {
  const { content, shown } = catalogue()
  const names = await municipalityNames()
  return adoptionMatrix({
    items: content.library,
    shown,
    municipalities: [...names].map(([number, name]) => ({ number, name })),
    adoptions: await db.select(facts).from(libraryAdoption).where(running()),
  })
}
