import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { statement } from '#app/platform/statement.server.ts'
import { person } from '#db/schema/people.ts'
import { scimToken } from '#db/schema/scim.ts'

declare const made: unique symbol

/** A directory that has proved which municipality it speaks for. Made here only. */
export type Directory = {
  readonly municipality: string
  /** Id of the token that it came with. */
  readonly token: string
  readonly [made]: true
}

/** Who makes or withdraws a token: an administrator, or nobody when it is done on the server. */
export type TokenMaker = { id: string } | null

/** A token that is asked for; the day is the first on which it will be refused. */
export type NewToken = { id: string; label: string; expiresOn: Day }

/** A token as it is listed, and never the token itself. */
export type ListedToken = {
  id: string
  label: string
  madeAt: number
  madeBy: string | null
  expiresOn: Day
  usedAt: number | null
}

/** Two at a time: the new one is put into the directory before the old one is withdrawn. */
export const MOST_TOKENS = 2

/** Use is noted at most this often, so that a request does not cost a write. Milliseconds. */
const NOTED_EVERY = 10 * 60_000

const byHash = db
  .select()
  .from(scimToken)
  .where(and(eq(scimToken.hash, sql.placeholder('hash')), isNull(scimToken.withdrawnAt)))
  .prepare()

/** The directory that a token belongs to; undefined for one that is unknown, withdrawn or over. */
export async function directoryOf(token: string): Promise<Directory | undefined> {
  const found = await byHash.get({ hash: hashOf(token) })
  if (!found || found.expiresOn <= today()) return undefined
  if (now() - (found.usedAt ?? 0) >= NOTED_EVERY) await noteUse(found.id)
  return { municipality: found.municipality, token: found.id } as Directory
}

/** The tokens of a municipality that can be used, or could be until their last day. */
export function listTokens(municipality: string): Promise<ListedToken[]> {
  const { id, label, madeAt, expiresOn, usedAt } = scimToken
  return db
    .select({ id, label, madeAt, madeBy: person.name, expiresOn, usedAt })
    .from(scimToken)
    .leftJoin(person, eq(person.id, scimToken.madeBy))
    .where(and(eq(scimToken.municipality, municipality), isNull(scimToken.withdrawnAt)))
    .orderBy(desc(scimToken.madeAt))
    .all()
}

/** Makes a token and gives it, this once; or why there is none. The same id twice is one. */
export async function makeToken(
  municipality: string,
  { id, label, expiresOn }: NewToken,
  maker: TokenMaker,
): Promise<{ token: string } | { refused: 'full' | 'again' }> {
  const token = `leia-scim-${randomBytes(32).toString('base64url')}`
  const values = [id, municipality, label, hashOf(token), maker?.id ?? null, now(), expiresOn]
  const told = { ...by(maker), municipality, about: id, detail: { expiresOn } }
  const [result] = await writeRecorded(
    { ...told, what: 'scim-token-made' },
    statement(MAKE, ...values, today(), MOST_TOKENS),
  )
  if (result?.rowsAffected === 1) return { token }
  const isThere = await db.$count(scimToken, eq(scimToken.id, id))
  return { refused: isThere ? 'again' : 'full' }
}

/** Withdraws a token: the next request with it is refused. False when the municipality has none such. */
export async function withdrawToken(
  municipality: string,
  id: string,
  maker: TokenMaker,
): Promise<boolean> {
  const isIt = and(eq(scimToken.id, id), eq(scimToken.municipality, municipality))
  const [result] = await writeRecorded(
    { ...by(maker), municipality, what: 'scim-token-withdrawn', about: id },
    db
      .update(scimToken)
      .set({ withdrawnAt: now() })
      .where(and(isIt, isNull(scimToken.withdrawnAt))),
  )
  return result?.rowsAffected === 1
}

const MAKE = `
INSERT INTO scim_token (id, municipality, label, hash, made_by, made_at, expires_on)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ?9 > (SELECT count(*) FROM scim_token
  WHERE municipality = ?2 AND withdrawn_at IS NULL AND expires_on > ?8)
ON CONFLICT (id) DO NOTHING`

/** A directory must not be turned away because its use could not be noted. */
async function noteUse(id: string): Promise<void> {
  const noted = db.update(scimToken).set({ usedAt: now() }).where(eq(scimToken.id, id))
  await write(noted).catch((error: unknown) =>
    log.warn({ error }, 'the use of a token could not be noted'),
  )
}

function by(maker: TokenMaker) {
  return {
    actor: maker ? ({ kind: 'person', id: maker.id } as const) : { kind: 'operator' as const },
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
