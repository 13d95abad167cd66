import { eq } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { seal, unseal } from '#app/platform/vault.server.ts'
import { totp } from '#db/schema/credentials.ts'
import { mayAddFactor } from './first-factor.server.ts'
import { addresseeOf, ownAct } from './own-act.server.ts'
import { countCode, forgiveCodes, type TooMany } from './rate-limit.server.ts'
import { newSecret, otpauthUri, stepOfCode } from './second-factor/totp.ts'
import { firstCodes, forgettingLastCodes } from './second-factor/with-codes.server.ts'
import { sealedFor } from './second-factor.server.ts'
import { notify } from './security-mail.server.ts'
import type { Visit } from './session.ts'
import { endingSessions, renewSession } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'

/** A secret that is not a person's yet: shown to be put into an app, and sealed to come back with a code. */
export type Offer = { sealed: string; secret: string; uri: string }

const OFFER_LASTS_MS = 30 * 60_000

/** `codes`: recovery codes, when these are the person's first. */
type Added =
  | { ok: true; cookie: string; codes: string[] }
  | { ok: false; reason: 'wrong' | 'too-old' }
  | { ok: false; reason: 'not-in-this-session' }
  | TooMany

/** A new secret for the person's app, or the same again when it was mistyped. */
export function offerAuthenticator(viewer: Viewer, sealed?: string): Offer {
  const secret = (sealed && readOffer(viewer, sealed)) || newSecret()
  const offered = JSON.stringify({ secret, until: now() + OFFER_LASTS_MS })
  const uri = otpauthUri(secret, viewer.email)
  return { sealed: seal(offered, offeredTo(viewer)), secret, uri }
}

/** Makes an offered secret the person's, when a code shows that their app has it. */
export async function addAuthenticator(
  { viewer, session }: Visit,
  { sealed, code }: { sealed: string; code: string },
): Promise<Added> {
  if (!(await mayAddFactor({ viewer, session })))
    return { ok: false, reason: 'not-in-this-session' }
  const refused = await countCode(viewer.id)
  if (refused) return refused
  const secret = readOffer(viewer, sealed)
  if (!secret) return { ok: false, reason: 'too-old' }
  const lastStep = stepOfCode(secret, code.replace(/\s/g, ''), { at: now(), after: 0 })
  if (lastStep === undefined) return { ok: false, reason: 'wrong' }
  const row = { secret: seal(secret, sealedFor(viewer.id)), lastStep, addedAt: seconds() }
  const { codes, queries } = await firstCodes(viewer.id)
  const { query, cookie } = renewSession(session.key, { secondFactor: true })
  await writeRecorded(
    ownAct(viewer, 'authenticator-added'),
    db
      .insert(totp)
      .values({ person: viewer.id, ...row })
      .onConflictDoUpdate({ target: totp.person, set: row }),
    ...queries,
    query,
    ...(await notify(addresseeOf(viewer), 'authenticatorAdded')),
  )
  await forgiveCodes(viewer.id)
  return { ok: true, cookie, codes }
}

/** Takes the app away, and ends other sessions; with it go the recovery codes when nothing else is left. */
export async function removeAuthenticator({ viewer, session }: Visit): Promise<void> {
  await writeRecorded(
    ownAct(viewer, 'authenticator-removed'),
    db.delete(totp).where(eq(totp.person, viewer.id)),
    forgettingLastCodes(viewer.id),
    endingSessions(viewer.id, session.key),
    ...(await notify(addresseeOf(viewer), 'authenticatorRemoved')),
  )
}

function readOffer(viewer: Viewer, sealed: string): string | undefined {
  try {
    const { secret, until } = JSON.parse(unseal(sealed, offeredTo(viewer)))
    return until > now() ? secret : undefined
  } catch {
    return undefined
  }
}

function offeredTo({ id }: Viewer): string {
  return `totp-offer:${id}`
}

function seconds(): number {
  return Math.floor(now() / 1000)
}
