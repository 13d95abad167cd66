import { hash, verify } from '@node-rs/argon2'
import { normalisePassword } from './password-rules.ts'

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
export const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of the four threads that hash, files and look-ups of names need some too. */
const AT_ONCE = 2
/** Some seconds of hashing: who comes after is better told to come back. */
const MOST_WAITING = 200

let running = 0
const waiting: (() => void)[] = []

/** Checked when there is no account, so that the answer takes as long as when there is one. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$ZHVtbXlzYWx0ZHVtbXlzYQ$0000000000000000000000000000000000000000000'

/** The text that is stored for a password (argon2id, the library's default). */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalisePassword(password), COST))
}

/** Whether a password belongs to a stored hash; takes its time also when there is none. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? NOBODYS, normalisePassword(password)))
  return fits && stored !== null
}

/** Whether so many passwords wait to be checked that one more would wait for seconds. */
export function isCrowded(): boolean {
  return waiting.length >= MOST_WAITING
}

/** A few at once, in the order in which they come. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1
  else await new Promise<void>((begin) => waiting.push(begin))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
