import { hash, verify } from '@node-rs/argon2'
import { normalisePassword } from './password-rules.ts'

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
export const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Checked when there is no account, so that the answer takes as long as when there is one. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$ZHVtbXlzYWx0ZHVtbXlzYQ$0000000000000000000000000000000000000000000'

/** The text that is stored for a password (argon2id, the library's default). */
export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), COST)
}

/** Whether a password belongs to a stored hash; takes its time also when there is none. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? NOBODYS, normalisePassword(password))
  return fits && stored !== null
}
