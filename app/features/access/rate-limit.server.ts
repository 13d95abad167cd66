import { createHash } from 'node:crypto'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { whenFree } from '#app/platform/writer.server.ts'
import { rateLimit } from '#db/schema/access.ts'

/** Seconds in which a crowd has passed. */
const SOON = 10
const QUARTER = 15 * 60
const HOUR = 3600
const MONTH = 30 * 24 * HOUR

const perAccount = limiter('account', 10, QUARTER)
// A whole town hall may share one address.
const perAddress = limiter('address', 100, QUARTER)
const codes = limiter('code', 5, QUARTER)
// Whoever has the password must not guess six digits in a year of quarters of an hour.
const codesInAMonth = limiter('codes', 60, MONTH)
const linksToAccount = limiter('link', 3, HOUR)
const linksFromAddress = limiter('links', 30, HOUR)
const challenges = limiter('challenge', 100, QUARTER)
// Setting out to a provider costs nobody anything but a row, and a town hall comes to work at eight.
const trips = limiter('trip', 1000, QUARTER)
const mailboxes = limiter('mailbox', 4, QUARTER)

export type Tries = { account: string; address: string }

/** What someone is told who must wait; `retryAt` is an instant in Unix milliseconds. */
export type TooMany = {
  ok: false
  reason: 'too-many'
  retryAfterSeconds: number
  retryAt: number
}

/**
 * Counts one try to sign in before it is made.
 * Tells how long to wait when the account or the address has had too many, else undefined.
 */
export function countTry({ account, address }: Tries): Promise<TooMany | undefined> {
  return count([perAddress, address], [perAccount, account])
}

/** After the right password: the account starts anew, and the address gets its try back. */
export async function forgiveTries({ account, address }: Tries): Promise<void> {
  await Promise.all([perAccount.delete(keyOf(account)), perAddress.reward(keyOf(address))])
}

/** Counts a code that a person gives as second factor, before it is looked at. */
export function countCode(person: string): Promise<TooMany | undefined> {
  return count([codes, person], [codesInAMonth, person])
}

/** After a right code, or when someone has helped them: the person starts anew. */
export async function forgiveCodes(person: string): Promise<void> {
  await Promise.all([codes, codesInAMonth].map((limiter) => limiter.delete(keyOf(person))))
}

/** Counts a request for a link to choose a new password, whether or not there is such an account. */
export function countLink({ account, address }: Tries): Promise<TooMany | undefined> {
  return count([linksFromAddress, address], [linksToAccount, account])
}

/** Counts what a passkey is asked to sign, which is stored for a while. */
export function countChallenge(address: string): Promise<TooMany | undefined> {
  return count([challenges, address])
}

/** Counts one trip to an identity provider. */
export function countTrip(address: string): Promise<TooMany | undefined> {
  return count([trips, address])
}

/** Who came through gives the trip back. */
export async function forgiveTrip(address: string): Promise<void> {
  await trips.reward(keyOf(address))
}

/** Counts a code that is mailed to a newcomer, whether or not anybody has the mailbox. */
export function countMailedCode(mailbox: string, address: string): Promise<TooMany | undefined> {
  return count([perAddress, address], [mailboxes, mailbox])
}

/** What everybody is told while a crowd waits to have passwords checked; it counts as no try. */
export function comeBackSoon(): TooMany {
  return { ok: false, reason: 'too-many', retryAfterSeconds: SOON, retryAt: now() + SOON * 1000 }
}

function limiter(name: string, points: number, duration: number): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimit,
    keyPrefix: name,
    points,
    duration,
    // Past the limit a storm of tries costs no writes.
    inMemoryBlockOnConsumed: points + 1,
  })
}

async function count(...all: [RateLimiterDrizzle, string][]): Promise<TooMany | undefined> {
  const waits: number[] = []
  for (const [limiter, what] of all) waits.push(await consume(limiter, what))
  const retryAfterSeconds = Math.max(...waits)
  if (retryAfterSeconds === 0) return undefined
  const retryAt = now() + retryAfterSeconds * 1000
  return { ok: false, reason: 'too-many', retryAfterSeconds, retryAt }
}

/** Seconds to wait; 0 when there was one left. */
async function consume(limiter: RateLimiterDrizzle, what: string): Promise<number> {
  try {
    await whenFree(db.client, () => limiter.consume(keyOf(what)))
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** The table must not become a list of who tried to sign in, and from where. */
function keyOf(what: string): string {
  return createHash('sha256').update(what).digest('base64url')
}
