import { createHash, randomInt } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { and, eq } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { recoveryCode } from '#db/schema/credentials.ts'
import { COST, inTurn } from '../passwords.server.ts'

const CODES = 10
const GROUPS = 3
const PER_GROUP = 4
/** Without letters and digits that look alike: twelve of them are 58 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten new codes as they are shown, and the queries that put them in the place of earlier ones. */
export async function newCodes(person: string) {
  const codes = Array.from({ length: CODES }, newCode)
  const hashes = await Promise.all(codes.map((code) => hashOf(person, code)))
  const rows = hashes.map((hash) => ({ person, hash }))
  const queries = [forgetCodes(person), db.insert(recoveryCode).values(rows)]
  return { codes, queries }
}

/** Takes a code away, if it is one of the person's: a query, in a list, that changes one row or none. */
export async function spendingCode(person: string, typed: string) {
  const hash = await hashOf(person, typed)
  const theirs = and(eq(recoveryCode.person, person), eq(recoveryCode.hash, hash))
  return [db.delete(recoveryCode).where(theirs)] as const
}

/** Takes all codes of a person away: a query. */
export function forgetCodes(person: string) {
  return db.delete(recoveryCode).where(eq(recoveryCode.person, person))
}

/** Whether a text can be a recovery code, however it was typed. */
export function looksLikeCode(typed: string): boolean {
  return plain(typed).length === GROUPS * PER_GROUP
}

function newCode(): string {
  const group = () =>
    Array.from({ length: PER_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** One salt for all codes of a person, so that one hash tells whether a code is among them. */
async function hashOf(person: string, code: string): Promise<string> {
  const salt = createHash('sha256').update(`recovery:${person}`).digest().subarray(0, 16)
  return (await inTurn(() => hashRaw(plain(code), { ...COST, salt }))).toString('base64url')
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '')
}
