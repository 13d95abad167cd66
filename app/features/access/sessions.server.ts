import { createHash } from 'node:crypto'
import { and, eq, lte, ne, or } from 'drizzle-orm'
import {
  type Adapter,
  type DatabaseSession,
  generateIdFromEntropySize,
  Lucia,
  TimeSpan,
} from 'lucia'
import { now, today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { readCookie } from '#app/platform/http/cookies.ts'
import { log } from '#app/platform/log.server.ts'
import { session } from '#db/schema/access.ts'
import { deviceOf } from './device.ts'
import { hasEnded, LIMITS, type SignInMethod, type Visit } from './session.ts'
import { visitBySession } from './viewer.server.ts'
import type { Viewer } from './viewer.ts'

type Row = typeof session.$inferInsert

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: { visit: Visit }
    DatabaseSessionAttributes: Pick<Row, 'method' | 'provider' | 'secondFactorAt' | 'device'>
  }
}

/** How someone has just signed in; `userAgent` is the header, to know the device by. */
export type How = {
  method: SignInMethod
  /** Which identity provider, for `oidc`. */
  provider?: string
  /** Whether two factors were proved. */
  secondFactor: boolean
  userAgent: string | null
}

/** Use moves the end at most this often, so that reading pages does not cost a write each. */
const MOVES_EVERY = 600

const ID_BYTES = 25

const adapter: Adapter = {
  async getSessionAndUser(id) {
    const time = seconds()
    const visit = await visitBySession({ key: keyOf(id), now: time, today: today() })
    if (!visit || hasEnded(visit, time)) return [null, null]
    const { viewer, session: running } = visit
    const expiresAt = machineTime(running.usedAt + LIMITS.idle)
    return [
      { id, userId: viewer.id, expiresAt, attributes: { method: running.method } },
      { id: viewer.id, attributes: { visit } },
    ]
  },
  async getUserSessions(person) {
    const rows = await db.select().from(session).where(eq(session.person, person))
    return rows.map(asLucia)
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const row = { id: keyOf(id), person: userId, expiresAt: ourTime(expiresAt), ...attributes }
    await write(over(), db.insert(session).values({ ...row, createdAt: seconds() }))
  },
  async updateSessionExpiration(id, end) {
    const moved = db.update(session).set({ expiresAt: ourTime(end) })
    // A page that can be read must not fail because its session's new end could not be written.
    await write(moved.where(eq(session.id, keyOf(id)))).catch((error: unknown) =>
      log.warn({ error }, 'a session could not be extended'),
    )
  },
  async deleteSession(id) {
    await write(db.delete(session).where(eq(session.id, keyOf(id))))
  },
  async deleteUserSessions(person) {
    await write(endingSessions(person))
  },
  async deleteExpiredSessions() {
    await write(over())
  },
}

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(LIMITS.idle, 's'),
  sessionCookie: {
    name: env.secure ? '__Host-leia' : 'leia',
    // The database says when a session ends; the cookie only has to live as long.
    expires: false,
    attributes: { secure: env.secure, sameSite: 'lax', path: '/' },
  },
  getUserAttributes: ({ visit }) => visit,
})

/** The session that a `Cookie` header carries, and whose it is; null for none, an ended one or a leaver's. */
export async function visitOf(cookies: string | null): Promise<Visit | null> {
  const id = idIn(cookies)
  if (!id) return null
  const { session: running, user } = await lucia.validateSession(id)
  if (!running) return null
  const end = now() + LIMITS.idle * 1000
  if (ourTime(running.expiresAt) * 1000 < end - MOVES_EVERY * 1000)
    await adapter.updateSessionExpiration(id, machineTime(end / 1000))
  return { viewer: user.viewer, session: user.session }
}

/** The person whose session it is; null also while it waits for the second factor. */
export async function visitorOf(cookies: string | null): Promise<Viewer | null> {
  const visit = await visitOf(cookies)
  return visit && !visit.session.isPending ? visit.viewer : null
}

/**
 * Ends the session that the browser had and starts a new one with a new id.
 * Gives the `Set-Cookie` value, who it is, and whether the session waits for a second factor.
 */
export async function startSession(person: string, cookies: string | null, how: How) {
  await endSession(cookies)
  const { id } = await lucia.createSession(person, {
    method: how.method,
    provider: how.provider ?? null,
    secondFactorAt: how.secondFactor ? seconds() : null,
    device: deviceOf(how.userAgent),
  })
  const { user } = await lucia.validateSession(id)
  const isPending = user?.session.isPending ?? false
  return { cookie: cookieWith(id), viewer: user?.viewer ?? null, isPending }
}

/**
 * Gives a running session a new id, and a second factor if one was just given: for whenever one may
 * do more than before. Gives the query, to be written with what it is for, and the new key and `Set-Cookie`.
 */
export function renewSession(key: string, { secondFactor }: { secondFactor: boolean }) {
  const id = generateIdFromEntropySize(ID_BYTES)
  const given = secondFactor ? { secondFactorAt: seconds() } : {}
  const renewed = { id: keyOf(id), ...given }
  const query = db.update(session).set(renewed).where(eq(session.id, key))
  return { query, key: renewed.id, cookie: cookieWith(id) }
}

/** Ends a person's sessions at their next request: a query. All, or all but one. */
export function endingSessions(person: string, except?: string) {
  const theirs = eq(session.person, person)
  return db.delete(session).where(except ? and(theirs, ne(session.id, except)) : theirs)
}

/** Ends the session of a `Cookie` header, if it has one; gives the `Set-Cookie` value that clears it. */
export async function endSession(cookies: string | null): Promise<string> {
  const id = idIn(cookies)
  if (id) await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}

function idIn(cookies: string | null): string | undefined {
  return readCookie(cookies, lucia.sessionCookieName)
}

function cookieWith(id: string): string {
  const cookie = lucia.createSessionCookie(id)
  cookie.attributes.maxAge = LIMITS.longest
  return cookie.serialize()
}

function over() {
  const time = seconds()
  const ended = or(lte(session.expiresAt, time), lte(session.createdAt, time - LIMITS.longest))
  return db.delete(session).where(ended)
}

function asLucia({ id, person, expiresAt, method }: typeof session.$inferSelect): DatabaseSession {
  return { id, userId: person, expiresAt: machineTime(expiresAt), attributes: { method } }
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}

function seconds(): number {
  return Math.floor(now() / 1000)
}

/** Lucia reads the machine's clock; ours can be set by a test. */
function machineTime(unixSeconds: number): Date {
  return new Date(Date.now() + unixSeconds * 1000 - now())
}

function ourTime(machine: Date): number {
  return Math.round((machine.getTime() - Date.now() + now()) / 1000)
}
