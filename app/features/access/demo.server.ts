import { and, isNotNull, like } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { person } from '#db/schema/people.ts'
import { DEMO_ACCOUNTS as accounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'

/** Who can be signed in as, with the password that everyone knows. */
export const DEMO_ACCOUNTS = accounts

/** Whether someone can sign in with a password that is known to all: addresses under `.example`. */
export async function hasDemoAccounts(): Promise<boolean> {
  const known = and(like(person.email, '%.example'), isNotNull(person.passwordHash))
  const [found] = await db.select({ id: person.id }).from(person).where(known).limit(1)
  return found !== undefined
}

/** What the sign-in page tells in the demo; undefined where there are no demo accounts. */
export async function demoSignIn(): Promise<{ password: string; emails: string[] } | undefined> {
  if (!(await hasDemoAccounts())) return undefined
  return { password: DEMO_PASSWORD, emails: accounts.map(({ email }) => email) }
}
