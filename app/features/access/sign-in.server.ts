import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { normaliseEmail } from '#app/features/people/email.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { membership, person } from '#db/schema/people.ts'
import { signIns } from './access-metrics.server.ts'
import { isCrowded, passwordFits } from './passwords.server.ts'
import { comeBackSoon, countTry, forgiveTries, type TooMany } from './rate-limit.server.ts'
import { startSession } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'

/** Who has left has no account any more. */
const account = db
  .select({ id: person.id, passwordHash: person.passwordHash })
  .from(person)
  .innerJoin(membership, eq(membership.person, person.id))
  .where(
    and(
      eq(person.email, sql.placeholder('email')),
      lte(membership.fromOn, sql.placeholder('today')),
      gt(membership.toOn, sql.placeholder('today')),
    ),
  )
  .prepare()

type Credentials = {
  email: string
  password: string
  address: string
  cookies: string | null
  userAgent: string | null
}

/** `isPending`: a second factor is still to be given. */
type Outcome =
  | { ok: true; cookie: string; viewer: Viewer; isPending: boolean }
  | { ok: false; reason: 'wrong' }
  | TooMany

/**
 * Signs in with e-mail and password.
 * A wrong password and an unknown account are one reason, found in the same time.
 */
export async function signIn(credentials: Credentials): Promise<Outcome> {
  const outcome = await trySignIn(credentials)
  signIns.inc({ way: 'password', outcome: outcome.ok ? 'ok' : outcome.reason })
  return outcome
}

async function trySignIn(credentials: Credentials): Promise<Outcome> {
  const { email, password, address, cookies, userAgent } = credentials
  const known = normaliseEmail(email)
  const tries = { account: known, address }
  if (isCrowded()) return comeBackSoon()
  const refused = await countTry(tries)
  if (refused) return refused
  const found = await account.get({ email: known, today: today() })
  const fits = await passwordFits(password, found?.passwordHash ?? null)
  if (!found || !fits) return { ok: false, reason: 'wrong' }
  await forgiveTries(tries)
  const how = { method: 'password' as const, secondFactor: false, userAgent }
  const { viewer, ...started } = await startSession(found.id, cookies, how)
  return viewer ? { ok: true, viewer, ...started } : { ok: false, reason: 'wrong' }
}
