import { eq } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { passkey, totp } from '#db/schema/credentials.ts'
import { person } from '#db/schema/people.ts'
import { forgettingLinks } from './change-password.server.ts'
import { forgetCodes } from './second-factor/recovery-codes.server.ts'
import { endingSessions } from './sessions.server.ts'

/** Takes from someone all that opens their account but their municipality's own sign-in: queries. */
export function withdrawingWaysIn(id: string): Query[] {
  return [
    db.update(person).set({ passwordHash: null }).where(eq(person.id, id)),
    db.delete(totp).where(eq(totp.person, id)),
    db.delete(passkey).where(eq(passkey.person, id)),
    forgetCodes(id),
    forgettingLinks(id),
    endingSessions(id),
  ]
}
