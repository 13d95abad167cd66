import { eq } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { passwordLink } from '#db/schema/credentials.ts'
import { person } from '#db/schema/people.ts'
import { addresseeOf, ownAct } from './own-act.server.ts'
import { faultInPassword, type PasswordFault } from './password-rules.ts'
import { hashPassword, isCrowded, passwordFits } from './passwords.server.ts'
import { comeBackSoon, countTry, forgiveTries, type TooMany } from './rate-limit.server.ts'
import { notify } from './security-mail.server.ts'
import type { Visit } from './session.ts'
import { endingSessions, renewSession } from './sessions.server.ts'

type Passwords = { current: string; password: string; address: string }

type Changed =
  | { ok: true; cookie: string }
  | { ok: false; reason: 'wrong' | PasswordFault }
  | TooMany

/** Whether a person signs in with a password at all. */
export async function hasPassword(id: string): Promise<boolean> {
  return (await storedPassword(id)) !== null
}

/** Changes the password of who knows it; their other sessions end, and links to choose one lose their worth. */
export async function changePassword(
  { viewer, session }: Visit,
  { current, password, address }: Passwords,
): Promise<Changed> {
  const tries = { account: viewer.email, address }
  if (isCrowded()) return comeBackSoon()
  const refused = await countTry(tries)
  if (refused) return refused
  const fits = await passwordFits(current, await storedPassword(viewer.id))
  if (!fits) return { ok: false, reason: 'wrong' }
  await forgiveTries(tries)
  const fault = faultInPassword(password, viewer)
  if (fault) return { ok: false, reason: fault }
  const { query, key, cookie } = renewSession(session.key, { secondFactor: false })
  await writeRecorded(
    ownAct(viewer, 'password-changed'),
    settingPassword(viewer.id, await hashPassword(password)),
    forgettingLinks(viewer.id),
    query,
    endingSessions(viewer.id, key),
    ...(await notify(addresseeOf(viewer), 'passwordChanged')),
  )
  return { ok: true, cookie }
}

/** Stores a password that has been hashed: a query. */
export function settingPassword(id: string, passwordHash: string) {
  return db.update(person).set({ passwordHash }).where(eq(person.id, id))
}

/** Takes the worth from all links by which a person could choose a password: a query. */
export function forgettingLinks(id: string) {
  return db.delete(passwordLink).where(eq(passwordLink.person, id))
}

async function storedPassword(id: string): Promise<string | null> {
  const [row] = await db.select({ hash: person.passwordHash }).from(person).where(eq(person.id, id))
  return row?.hash ?? null
}
