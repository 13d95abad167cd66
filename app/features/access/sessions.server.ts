import { createHash } from 'node:crypto'
import { eq, lte, or } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { now, today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { readCookie } from '#app/platform/http/cookies.ts'
import { log } from '#app/platform/log.server.ts'
import { session } from '#db/schema/access.ts'
import { viewerOfSession } from './viewer.server.ts'
import type { Viewer } from './viewer.ts'

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: { viewer: Viewer }
  }
}

/** A session ends this long after its last use (12 h), and however used after a week. Seconds. */
const IDLE = 12 * 3600
const LONGEST = 7 * 86_400
/** Use moves the end at most this often, so that reading pages does not cost a write each. */
const MOVES_EVERY = 600

const adapter: Adapter = {
  async getSessionAndUser(id) {
    const key = keyOf(id)
    const time = { now: seconds(), oldest: seconds() - LONGEST, today: today() }
    const found = await viewerOfSession({ id: key, ...time })
    if (!found) return [null, null]
    const { viewer, expiresAt } = found
    return [
      { id, userId: viewer.id, expiresAt: machineTime(expiresAt), attributes: {} },
      { id: viewer.id, attributes: { viewer } },
    ]
  },
  async getUserSessions(person) {
    const rows = await db.select().from(session).where(eq(session.person, person))
    return rows.map(asLucia)
  },
  async setSession({ id, userId, expiresAt }) {
    const row = { id: keyOf(id), person: userId, expiresAt: ourTime(expiresAt) }
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
    await write(db.delete(session).where(eq(session.person, person)))
  },
  async deleteExpiredSessions() {
    await write(over())
  },
}

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(IDLE, 's'),
  sessionCookie: {
    name: env.secure ? '__Host-leia' : 'leia',
    // The database says when a session ends; the cookie only has to live as long.
    expires: false,
    attributes: { secure: env.secure, sameSite: 'lax', path: '/' },
  },
  getUserAttributes: ({ viewer }) => viewer,
})

/** The person whose session a `Cookie` header carries; null for none, an ended one or a leaver's. */
export async function visitorOf(cookies: string | null): Promise<Viewer | null> {
  const id = readCookie(cookies, lucia.sessionCookieName)
  if (!id) return null
  const { session: running, user } = await lucia.validateSession(id)
  if (!running) return null
  const end = now() + IDLE * 1000
  if (ourTime(running.expiresAt) * 1000 < end - MOVES_EVERY * 1000)
    await adapter.updateSessionExpiration(id, machineTime(end / 1000))
  return user
}

/**
 * Ends the session that the browser had and starts a new one with a new id.
 * Gives the `Set-Cookie` value, and who is signed in with it.
 */
export async function startSession(person: string, cookies: string | null) {
  await endSession(cookies)
  const { id } = await lucia.createSession(person, {})
  const cookie = lucia.createSessionCookie(id)
  cookie.attributes.maxAge = LONGEST
  const { user: viewer } = await lucia.validateSession(id)
  return { cookie: cookie.serialize(), viewer }
}

/** Ends the session of a `Cookie` header, if it has one; gives the `Set-Cookie` value that clears it. */
export async function endSession(cookies: string | null): Promise<string> {
  const id = readCookie(cookies, lucia.sessionCookieName)
  if (id) await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}

function over() {
  const time = seconds()
  const ended = or(lte(session.expiresAt, time), lte(session.createdAt, time - LONGEST))
  return db.delete(session).where(ended)
}

function asLucia(row: typeof session.$inferSelect): DatabaseSession {
  const expiresAt = machineTime(row.expiresAt)
  return { id: row.id, userId: row.person, expiresAt, attributes: {} }
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
