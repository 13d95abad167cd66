import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { passkeyChallenge } from '#db/schema/credentials.ts'

const LASTS = 5 * 60

/** Remembers what a passkey was asked to sign, and by whom; who has not signed in is null. */
export async function keepChallenge(challenge: string, person: string | null): Promise<void> {
  const time = Math.floor(now() / 1000)
  await write(
    db.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, time)),
    db.insert(passkeyChallenge).values({ challenge, person, expiresAt: time + LASTS }),
  )
}

/** Whether we asked this of this person a moment ago; true once. */
export async function challengeIsOurs(challenge: string, person: string | null): Promise<boolean> {
  const { challenge: asked, person: whom, expiresAt } = passkeyChallenge
  const theirs = person === null ? isNull(whom) : eq(whom, person)
  const running = gt(expiresAt, Math.floor(now() / 1000))
  const [taken] = await write(
    db.delete(passkeyChallenge).where(and(eq(asked, challenge), theirs, running)),
  )
  return taken?.rowsAffected === 1
}
