import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { signInUnderWay } from '#db/schema/sign-in.ts'
import { browserSecret, derived, fingerprint, keptSecret, randomText } from './browser.server.ts'
import type { Checks } from './client.server.ts'

/** Seconds that someone has at the provider. */
const LONGEST = 600

export type Trip = { provider: string; next: string; resume: string }

const { provider, next, resume } = signInUnderWay

const byState = db
  .select({ provider, next, resume })
  .from(signInUnderWay)
  .where(
    and(
      eq(signInUnderWay.id, sql.placeholder('id')),
      eq(signInUnderWay.browser, sql.placeholder('browser')),
      gt(signInUnderWay.expiresAt, sql.placeholder('now')),
    ),
  )
  .prepare()

/** Writes down that a browser sets out; gives what to send along and the `Set-Cookie` value. */
export async function beginTrip(
  trip: Trip,
  cookies: string | null,
): Promise<{ checks: Checks; cookie: string }> {
  const { secret, cookie } = keptSecret(cookies)
  const state = randomText()
  const row = { id: fingerprint(state), browser: fingerprint(secret), ...trip }
  const insert = db.insert(signInUnderWay).values({ ...row, expiresAt: seconds() + LONGEST })
  await write(over(), insert)
  return { checks: checksOf(secret, state), cookie }
}

/** The trip that a browser comes back from, once; undefined for another browser's, an old one and one that is over. */
export async function endTrip(
  state: string,
  cookies: string | null,
): Promise<{ trip: Trip; checks: Checks } | undefined> {
  const secret = browserSecret(cookies)
  if (!secret) return undefined
  const id = fingerprint(state)
  const trip = await byState.get({ id, browser: fingerprint(secret), now: seconds() })
  if (!trip) return undefined
  const [taken] = await write(db.delete(signInUnderWay).where(eq(signInUnderWay.id, id)))
  return taken?.rowsAffected === 1 ? { trip, checks: checksOf(secret, state) } : undefined
}

/** Nonce and verifier follow from what the browser alone holds: the database could not redeem a code. */
function checksOf(secret: string, state: string): Checks {
  return {
    state,
    nonce: derived(secret, `nonce:${state}`),
    verifier: derived(secret, `verifier:${state}`),
  }
}

function over() {
  return db.delete(signInUnderWay).where(lte(signInUnderWay.expiresAt, seconds()))
}

function seconds(): number {
  return Math.floor(now() / 1000)
}
