import { randomInt } from 'node:crypto'
import { and, eq, gt, lt, lte, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { introduction } from '#db/schema/sign-in.ts'
import { browserSecret, derived, fingerprint, randomText } from './browser.server.ts'

/** Seconds that someone has to find the code in their mail. */
const LONGEST = 1800
/** Wrong codes before a new one must be asked for. */
const TRIES = 5
const DIGITS = 8

export type Introduction = typeof introduction.$inferSelect

type Stranger = Pick<Introduction, 'provider' | 'subject' | 'hasSecondFactor' | 'next' | 'resume'>

/** Keeps whom a provider vouches for until they show which person here they are; gives what the form carries. */
export async function beginIntroduction(
  stranger: Stranger,
  cookies: string | null,
): Promise<string> {
  const token = randomText()
  const browser = fingerprint(browserSecret(cookies) ?? '')
  const row = { id: fingerprint(token), browser, ...stranger, expiresAt: seconds() + LONGEST }
  await write(over(), db.insert(introduction).values(row))
  return token
}

/** The introduction that a form carries, in the browser that it was begun in. */
export async function openIntroduction(
  token: string,
  cookies: string | null,
): Promise<Introduction | undefined> {
  const [found] = await db
    .select()
    .from(introduction)
    .where(and(running(token, cookies), gt(introduction.expiresAt, seconds())))
  return found
}

/** A new code for someone: what is mailed, and the query that makes it count. Nobody gets none. */
export function newCode(
  token: string,
  cookies: string | null,
  person: string | null,
): { code: string; query: Query } {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
  const kept = person === null ? null : keyed(code, token, cookies)
  const query = db
    .update(introduction)
    .set({ person, code: kept, tries: 0 })
    .where(running(token, cookies))
  return { code, query }
}

/** Tries a code, which counts whether it is right or not; gives the person whom it was sent to. */
export async function tryCode(
  token: string,
  cookies: string | null,
  code: string,
): Promise<string | undefined> {
  const left = and(running(token, cookies), lt(introduction.tries, TRIES))
  const counted = db
    .update(introduction)
    .set({ tries: sql`${introduction.tries} + 1` })
    .where(left)
  const [result] = await write(counted)
  const found = await openIntroduction(token, cookies)
  const fits = found?.code === keyed(code.replace(/\s/g, ''), token, cookies)
  return result?.rowsAffected === 1 && fits ? (found?.person ?? undefined) : undefined
}

/** Ends an introduction; true for the one who ended it. */
export async function endIntroduction(token: string, cookies: string | null): Promise<boolean> {
  const [result] = await write(db.delete(introduction).where(running(token, cookies)))
  return result?.rowsAffected === 1
}

/** Keyed by what the browser holds: who reads the database can't try codes. */
function keyed(code: string, token: string, cookies: string | null): string {
  return derived(browserSecret(cookies) ?? '', `code:${token}:${code}`)
}

function running(token: string, cookies: string | null) {
  const browser = fingerprint(browserSecret(cookies) ?? '')
  return and(eq(introduction.id, fingerprint(token)), eq(introduction.browser, browser))
}

function over() {
  return db.delete(introduction).where(lte(introduction.expiresAt, seconds()))
}

function seconds(): number {
  return Math.floor(now() / 1000)
}
