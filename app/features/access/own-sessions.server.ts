import { and, desc, eq, gt } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { type Device, session } from '#db/schema/access.ts'
import { LIMITS, type SignInMethod, type Visit } from './session.ts'
import { endingSessions } from './sessions.server.ts'

/** A running session as its owner sees it. Instants are Unix seconds; `usedAt` is right within ten minutes. */
export type OwnSession = {
  key: string
  isThis: boolean
  device: Device | null
  method: SignInMethod
  provider: string | null
  startedAt: number
  usedAt: number
  secondFactorAt: number | null
}

/** Where a person is signed in: here first, then the last used. */
export async function ownSessions({ viewer, session: here }: Visit): Promise<OwnSession[]> {
  const time = Math.floor(now() / 1000)
  const rows = await db
    .select()
    .from(session)
    .where(
      and(
        eq(session.person, viewer.id),
        gt(session.expiresAt, time),
        gt(session.createdAt, time - LIMITS.longest),
      ),
    )
    .orderBy(desc(session.expiresAt))
  const seen = rows.map(({ id, createdAt, expiresAt, person, ...rest }) => ({
    ...rest,
    key: id,
    isThis: id === here.key,
    startedAt: createdAt,
    usedAt: expiresAt - LIMITS.idle,
  }))
  return seen.sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** Ends one of a person's own sessions; another's, or one that is over, changes nothing. */
export async function endOwnSession({ viewer }: Visit, key: string): Promise<void> {
  await write(db.delete(session).where(and(eq(session.id, key), eq(session.person, viewer.id))))
}

/** Ends all of a person's sessions, this one too. */
export async function endOwnSessions({ viewer }: Visit): Promise<void> {
  await write(endingSessions(viewer.id))
}
