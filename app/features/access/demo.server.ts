import { and, isNotNull, like } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { person } from '#db/schema/people.ts'
import { DEMO_ACCOUNTS as accounts } from '#db/seed/demo-accounts.ts'

/** Who can be signed in as, with the password that everyone knows. */
export const DEMO_ACCOUNTS = accounts

/** Whether someone can sign in with a password that is known to all: addresses under `.example`. */
export async function hasDemoAccounts(): Promise<boolean> {
  const known = and(like(person.email, '%.example'), isNotNull(person.passwordHash))
  const [found] = await db.select({ id: person.id }).from(person).where(known).limit(1)
  return found !== undefined
}
