import { and, countDistinct, eq, gt } from 'drizzle-orm'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { completion } from '#db/schema/learning.ts'

/** How many have ever passed a module, and how many of them hold a pass of this revision on a day. */
export async function countHolders(module: string, revision: number, day: Day) {
  const people = { n: countDistinct(completion.person) }
  const ofModule = eq(completion.module, module)
  const isValid = and(ofModule, eq(completion.revision, revision), gt(completion.expiresOn, day))
  const [passed, valid] = await Promise.all([
    db.select(people).from(completion).where(ofModule),
    db.select(people).from(completion).where(isValid),
  ])
  return { passed: passed[0]?.n ?? 0, valid: valid[0]?.n ?? 0 }
}
