import { and, eq, notExists } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { passkey, recoveryCode, totp } from '#db/schema/credentials.ts'
import { newCodes } from './recovery-codes.server.ts'

/** Recovery codes for who has none yet, to be written together with their first second factor. */
export async function firstCodes(person: string) {
  const own = eq(recoveryCode.person, person)
  const [has] = await db.select().from(recoveryCode).where(own).limit(1)
  return has ? { codes: [], queries: [] } : newCodes(person)
}

/** Takes the recovery codes away when no second factor is left: a query. */
export function forgettingLastCodes(person: string) {
  const app = db.select().from(totp).where(eq(totp.person, person))
  const keys = db.select().from(passkey).where(eq(passkey.person, person))
  return db
    .delete(recoveryCode)
    .where(and(eq(recoveryCode.person, person), notExists(app), notExists(keys)))
}
