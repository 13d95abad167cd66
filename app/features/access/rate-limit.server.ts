import { createHash } from 'node:crypto'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '#app/platform/database.server.ts'
import { whenFree } from '#app/platform/writer.server.ts'
import { rateLimit } from '#db/schema/access.ts'

/** Seconds in which tries are counted. */
const WINDOW = 15 * 60

const perAccount = limiter('account', 10)
// A whole town hall may share one address.
const perAddress = limiter('address', 100)

export type Tries = { account: string; address: string }

/**
 * Counts one try to sign in before it is made.
 * Gives the seconds to wait when the account or the address has had too many, else undefined.
 */
export async function countTry({ account, address }: Tries): Promise<number | undefined> {
  const waits = [await consume(perAddress, address), await consume(perAccount, account)]
  const longest = Math.max(...waits)
  return longest > 0 ? longest : undefined
}

/** After the right password: the account starts anew, and the address gets its try back. */
export async function forgiveTries({ account, address }: Tries): Promise<void> {
  await Promise.all([perAccount.delete(keyOf(account)), perAddress.reward(keyOf(address))])
}

function limiter(name: string, points: number): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimit,
    keyPrefix: name,
    points,
    duration: WINDOW,
    // Past the limit a storm of tries costs no writes.
    inMemoryBlockOnConsumed: points + 1,
  })
}

async function consume(limiter: RateLimiterDrizzle, what: string): Promise<number> {
  try {
    await whenFree(() => limiter.consume(keyOf(what)))
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
