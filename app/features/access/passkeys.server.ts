import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type VerifiedAuthenticationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { passkey } from '#db/schema/credentials.ts'
import { mayAddFactor } from './first-factor.server.ts'
import { addresseeOf, ownAct } from './own-act.server.ts'
import { challengeIsOurs, keepChallenge } from './second-factor/challenges.server.ts'
import { firstCodes, forgettingLastCodes } from './second-factor/with-codes.server.ts'
import { notify } from './security-mail.server.ts'
import type { Visit } from './session.ts'
import { endingSessions, type How, renewSession, startSession } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'

const MOST_PASSKEYS = 10
const NAME_LENGTH = 60

/** What a browser sends; the library looks into the rest. */
const credentialForm = z.looseObject({ id: z.string().max(1400) })

/** Where the browser is; a request has been let in only from our own origin. */
type Place = { origin: string }

const rpOf = ({ origin }: Place) => ({
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
})

/** What a browser needs to make a passkey for the person. */
export async function passkeyOffer({ viewer }: Visit, place: Place) {
  const owned = await passkeysOf(viewer.id)
  const options = await generateRegistrationOptions({
    rpName: 'Leia',
    rpID: new URL(place.origin).hostname,
    userID: new TextEncoder().encode(viewer.id),
    userName: viewer.email,
    userDisplayName: viewer.name,
    excludeCredentials: owned.map(({ id }) => ({ id })),
    // Signing in with it alone takes that the device knows whose it is, and asks for a finger or a PIN.
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  await keepChallenge(options.challenge, viewer.id)
  return options
}

/** Makes a passkey the person's; undefined when what the browser sent does not hold. */
export async function addPasskey(
  { viewer, session }: Visit,
  { sent, name, ...place }: Place & { sent: string; name: string },
): Promise<{ cookie: string; codes: string[] } | undefined> {
  if (!(await mayAddFactor({ viewer, session }))) return undefined
  const made = await verifiedNew(sent, viewer, place)
  if (!made || (await passkeysOf(viewer.id)).length >= MOST_PASSKEYS) return undefined
  const { id, publicKey, counter, transports = [] } = made
  const key = Buffer.from(publicKey).toString('base64url')
  const rest = { transports, name: name.trim().slice(0, NAME_LENGTH), addedAt: seconds() }
  const { codes, queries } = await firstCodes(viewer.id)
  const { query, cookie } = renewSession(session.key, { secondFactor: true })
  await writeRecorded(
    ownAct(viewer, 'passkey-added'),
    db.insert(passkey).values({ id, person: viewer.id, publicKey: key, counter, ...rest }),
    ...queries,
    query,
    ...(await notify(addresseeOf(viewer), 'passkeyAdded')),
  )
  return { cookie, codes }
}

/** Takes a passkey away, and ends other sessions; with the last second factor go the recovery codes, too. */
export async function removePasskey({ viewer, session }: Visit, id: string): Promise<void> {
  const own = and(eq(passkey.person, viewer.id), eq(passkey.id, id))
  if (!(await db.select().from(passkey).where(own).get())) return
  await writeRecorded(
    ownAct(viewer, 'passkey-removed'),
    db.delete(passkey).where(own),
    forgettingLastCodes(viewer.id),
    endingSessions(viewer.id, session.key),
    ...(await notify(addresseeOf(viewer), 'passkeyRemoved')),
  )
}

/** What a browser needs to prove a passkey: one of the person's, or any while nobody has signed in. */
export async function passkeyQuestion(visit: Visit | null, place: Place) {
  const owned = visit ? await passkeysOf(visit.viewer.id) : []
  const options = await generateAuthenticationOptions({
    rpID: new URL(place.origin).hostname,
    userVerification: 'required',
    allowCredentials: owned.map(({ id, transports }) => ({
      id,
      transports: asTransports(transports),
    })),
  })
  await keepChallenge(options.challenge, visit?.viewer.id ?? null)
  return options
}

type Proof = Place & { sent: string; cookies: string | null; userAgent: string | null }

/**
 * Signs in with a passkey, or gives it as second factor to the session there is.
 * Undefined when it does not hold, or its person has left.
 */
export async function signInWithPasskey(
  visit: Visit | null,
  { sent, cookies, userAgent, ...place }: Proof,
): Promise<{ cookie: string } | undefined> {
  const owner = await provedBy(sent, visit, place)
  if (!owner) return undefined
  if (visit) {
    const { query, cookie } = renewSession(visit.session.key, { secondFactor: true })
    await write(query)
    return { cookie }
  }
  const how: How = { method: 'passkey', secondFactor: true, userAgent }
  const { viewer, cookie } = await startSession(owner, cookies, how)
  return viewer ? { cookie } : undefined
}

async function verifiedNew(sent: string, viewer: Viewer, place: Place) {
  const response = readCredential(sent)
  if (!response) return undefined
  return quietly(async () => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: response as never,
      expectedChallenge: (challenge) => challengeIsOurs(challenge, viewer.id),
      ...rpOf(place),
    })
    return registrationInfo?.credential
  })
}

/** Whose passkey signed our question; in a session it must be its own person's. */
async function provedBy(sent: string, visit: Visit | null, place: Place) {
  const response = readCredential(sent)
  const row = response && (await db.select().from(passkey).where(eq(passkey.id, response.id)).get())
  if (!row || (visit && visit.viewer.id !== row.person)) return undefined
  const { id, counter, publicKey } = row
  const credential = { id, counter, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')) }
  const proved = await quietly(() =>
    verifyAuthenticationResponse({
      response: response as never,
      expectedChallenge: (challenge) => challengeIsOurs(challenge, visit ? row.person : null),
      credential,
      ...rpOf(place),
    }),
  )
  if (!proved?.verified) return undefined
  await noteUse(id, proved)
  return row.person
}

async function noteUse(id: string, { authenticationInfo }: VerifiedAuthenticationResponse) {
  const used = { counter: authenticationInfo.newCounter, usedAt: seconds() }
  await write(db.update(passkey).set(used).where(eq(passkey.id, id)))
}

/** The library throws at whatever does not hold: that is an answer, not a fault. */
async function quietly<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify()
  } catch (error) {
    log.info({ reason: error instanceof Error ? error.message : '' }, 'a passkey was refused')
    return undefined
  }
}

function readCredential(sent: string) {
  try {
    return credentialForm.safeParse(JSON.parse(sent)).data
  } catch {
    return undefined
  }
}

function passkeysOf(person: string) {
  return db.select().from(passkey).where(eq(passkey.person, person))
}

function asTransports(transports: string[]) {
  return transports as AuthenticatorTransport[]
}

function seconds(): number {
  return Math.floor(now() / 1000)
}
