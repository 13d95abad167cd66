import { and, count, eq, lt } from 'drizzle-orm'
import { type Act, writeRecorded } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { seal, unseal } from '#app/platform/vault.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { passkey, recoveryCode, totp } from '#db/schema/credentials.ts'
import { reachesBeyond } from './member.server.ts'
import { addresseeOf, ownAct } from './own-act.server.ts'
import { countCode, forgiveCodes, type TooMany } from './rate-limit.server.ts'
import { forgetCodes, looksLikeCode, spendingCode } from './second-factor/recovery-codes.server.ts'
import { stepOfCode } from './second-factor/totp.ts'
import { type Addressee, notify } from './security-mail.server.ts'
import type { Visit } from './session.ts'
import { endingSessions, renewSession } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'
import { withdrawingWaysIn } from './withdraw.server.ts'

/** What a person can prove themselves with, besides how they sign in. Instants are Unix seconds. */
export type Factors = {
  authenticatorSince: number | null
  passkeys: { id: string; name: string; addedAt: number; usedAt: number | null }[]
  codesLeft: number
}

type Given = { ok: true; cookie: string } | { ok: false; reason: 'wrong' } | TooMany

/** A person's second factors; never their secrets. */
export async function factorsOf(person: string): Promise<Factors> {
  const { id, name, addedAt, usedAt } = passkey
  const [app] = await db.select({ since: totp.addedAt }).from(totp).where(eq(totp.person, person))
  const passkeys = await db
    .select({ id, name, addedAt, usedAt })
    .from(passkey)
    .where(eq(passkey.person, person))
    .orderBy(addedAt)
  const [codes] = await db
    .select({ left: count() })
    .from(recoveryCode)
    .where(eq(recoveryCode.person, person))
  return { authenticatorSince: app?.since ?? null, passkeys, codesLeft: codes?.left ?? 0 }
}

/** Whether there is anything to ask a person for. */
export function hasFactor({ authenticatorSince, passkeys }: Factors): boolean {
  return authenticatorSince !== null || passkeys.length > 0
}

/** Takes a code from the app or a recovery code, once, and opens the session with a new id. */
export async function giveCode({ viewer, session }: Visit, typed: string): Promise<Given> {
  const refused = await countCode(viewer.id)
  if (refused) return refused
  const isRight = looksLikeCode(typed)
    ? await spendRecoveryCode(viewer, typed)
    : await spendAppCode(viewer.id, typed.replace(/\s/g, ''))
  if (!isRight) return { ok: false, reason: 'wrong' }
  await forgiveCodes(viewer.id)
  const { query, cookie } = renewSession(session.key, { secondFactor: true })
  await write(query)
  return { ok: true, cookie }
}

/**
 * Takes all second factors from someone who has lost them, and ends their sessions.
 * The password goes too where roles reach beyond the municipality. Whoever does it must know by other means that it is them who asks. False, and nothing is done,
 * when someone of their municipality asks for a person whose roles reach beyond it.
 */
export async function resetSecondFactor(actor: Act['actor'], person: Addressee): Promise<boolean> {
  const { id, municipality } = person
  const isBeyond = await reachesBeyond(id)
  if (actor.kind === 'person' && isBeyond) return false
  await writeRecorded(
    { actor, municipality, what: 'second-factor-reset', about: id },
    db.delete(totp).where(eq(totp.person, id)),
    db.delete(passkey).where(eq(passkey.person, id)),
    forgetCodes(id),
    endingSessions(id),
    // While a factor was asked for, their municipality could have had a new password sent elsewhere.
    ...(isBeyond ? withdrawingWaysIn(id) : []),
    ...(await notify(person, 'reset')),
  )
  await forgiveCodes(id)
  return true
}

/** Seals the secrets of all apps with the newest key: queries. An app that was replaced meanwhile stays. */
export async function resealingAuthenticators(): Promise<Query[]> {
  const rows = await db.select().from(totp)
  return rows.map(({ person, secret }) => {
    const sealed = seal(unseal(secret, sealedFor(person)), sealedFor(person))
    const same = and(eq(totp.person, person), eq(totp.secret, secret))
    return db.update(totp).set({ secret: sealed }).where(same)
  })
}

async function spendAppCode(person: string, code: string): Promise<boolean> {
  const [row] = await db.select().from(totp).where(eq(totp.person, person))
  if (!row) return false
  const secret = opened(row.secret, person)
  if (secret === undefined) return false
  const step = stepOfCode(secret, code, { at: now(), after: row.lastStep })
  if (step === undefined) return false
  // Only one of two that come at the same time moves the step.
  const [moved] = await write(
    db
      .update(totp)
      .set({ lastStep: step })
      .where(and(eq(totp.person, person), lt(totp.lastStep, step))),
  )
  return moved?.rowsAffected === 1
}

/** Without its key a secret is lost; who has it can still use a recovery code, or have it reset. */
function opened(sealed: string, person: string): string | undefined {
  try {
    return unseal(sealed, sealedFor(person))
  } catch (error) {
    log.error({ err: error }, 'the secret of an authenticator app can’t be opened')
    return undefined
  }
}

async function spendRecoveryCode(viewer: Viewer, typed: string): Promise<boolean> {
  const spending = await spendingCode(viewer.id, typed)
  const [spent] = await writeRecorded(ownAct(viewer, 'recovery-code-used'), ...spending)
  if (spent?.rowsAffected !== 1) return false
  await write(...(await notify(addresseeOf(viewer), 'codeUsed')))
  return true
}

/** What the secret of a person's app is sealed for. */
export function sealedFor(person: string): string {
  return `totp:${person}`
}
