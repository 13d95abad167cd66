import { asc } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { municipality } from '#db/schema/people.ts'

const all = db.select().from(municipality).orderBy(asc(municipality.name)).prepare()

export type Municipality = typeof municipality.$inferSelect

/** The municipalities that take part, by name. */
export function municipalities(): Promise<Municipality[]> {
  return all.all()
}
