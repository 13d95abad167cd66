import { createHash, randomBytes, randomInt } from 'node:crypto'
import { and, eq, gt, isNotNull, lte } from 'drizzle-orm'
import { normaliseEmail } from '#app/features/people/email.ts'
import { type Texts, texts } from '#app/i18n/texts.ts'
import { type Act, writeRecorded } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import type { Prepare } from '#app/platform/send-mail.server.ts'
import { seal, unseal } from '#app/platform/vault.server.ts'
import { passwordLink } from '#db/schema/credentials.ts'
import { person } from '#db/schema/people.ts'
import { forgettingLinks, settingPassword } from './change-password.server.ts'
import { type Member, memberByEmail, memberWith, reachesBeyond } from './member.server.ts'
import { faultInPassword, type PasswordFault } from './password-rules.ts'
import { hashPassword } from './passwords.server.ts'
import { countLink, type TooMany } from './rate-limit.server.ts'
import { factorsOf, hasFactor } from './second-factor.server.ts'
import { type Addressee, mailLanguage, notify } from './security-mail.server.ts'
import { endingSessions } from './sessions.server.ts'

/** How mail with a link to choose a password is called in the outbox. */
export const PASSWORD_LINK = 'password-link'

type Kind = keyof Texts['security']['mail']['links']

const HOUR = 3600
/** Seconds that a link is good for. */
const LASTS: Record<Kind, number> = { invitation: 7 * 24 * HOUR, forgotten: HOUR }
const LINK = '/password'
const LATER_MS = [100, 500] as const

type Chosen = { ok: true; email: string } | { ok: false; reason: 'gone' | PasswordFault }

/**
 * Lets a person sign in with a password, which they choose by a link in a mail that is good for a
 * week. Undefined, and nothing is done, when they are no member today, or someone of their
 * municipality asks for a person whose roles reach beyond it.
 */
export async function inviteToPassword(actor: Act['actor'], id: string): Promise<true | undefined> {
  const found = await memberWith(eq(person.id, id))
  if (!found || (actor.kind === 'person' && (await reachesBeyond(id)))) return undefined
  const { municipality: at } = found
  const act = { actor, municipality: at.number, what: 'password-invited', about: id } as const
  await writeRecorded(act, ...(await linkTo(found, 'invitation')).queries)
  return true
}

/** For who runs Leia without mail, or has nobody in it yet: the link itself, to hand over. */
export async function passwordLinkByHand(email: string): Promise<string | undefined> {
  const found = await memberByEmail(email)
  if (!found) return undefined
  const { token, insert } = newLink(found, 'invitation')
  const about = { municipality: found.municipality.number, about: found.id }
  await writeRecorded({ actor: { kind: 'operator' }, what: 'password-invited', ...about }, insert)
  return `${LINK}/${token}`
}

/**
 * Mails a link to who has forgotten their password. What is told, and when, is the same whether or
 * not there is such an account.
 */
export async function forgotPassword(email: string, address: string): Promise<TooMany | undefined> {
  const account = normaliseEmail(email)
  const refused = await countLink({ account, address })
  if (refused) return refused
  // Later, and not always as late: how long the answer takes must not tell whether there is a mail.
  setTimeout(() => void sendLink(account), randomInt(...LATER_MS)).unref()
  return undefined
}

/** Whose password a link lets one choose; undefined when it is used, too old, or never was. */
export async function ownerOfLink(token: string): Promise<Member | undefined> {
  const { hash, expiresAt, person: owner, email } = passwordLink
  const [link] = await db
    .select({ owner, email })
    .from(passwordLink)
    .where(and(eq(hash, hashOf(token)), gt(expiresAt, seconds())))
  return link && memberWith(and(eq(person.id, link.owner), eq(person.email, link.email)))
}

/** Sets the password of who has the link, once, and ends all their sessions. */
export async function choosePassword(token: string, password: string): Promise<Chosen> {
  const owner = await ownerOfLink(token)
  if (!owner) return { ok: false, reason: 'gone' }
  const fault = faultInPassword(password, owner)
  if (fault) return { ok: false, reason: fault }
  const hash = await hashPassword(password)
  const [taken] = await write(db.delete(passwordLink).where(eq(passwordLink.hash, hashOf(token))))
  if (taken?.rowsAffected !== 1) return { ok: false, reason: 'gone' }
  const { id, municipality: at } = owner
  const actor = { kind: 'person', id } as const
  await writeRecorded(
    { actor, municipality: at.number, what: 'password-chosen', about: id },
    settingPassword(id, hash),
    forgettingLinks(id),
    endingSessions(id),
    ...(await notify({ id, municipality: at.number }, 'passwordChanged')),
  )
  return { ok: true, email: owner.email }
}

/** Puts the link into the mail that goes out, and lets none out that has lost its worth. */
export const preparePasswordLink: Prepare = async ({ id, person: owner, about, body }) => {
  const token = unseal(String(about), sealedFor(owner))
  if (!(await ownerOfLink(token))) {
    log.info({ id }, 'a link to choose a password is no longer wanted')
    return null
  }
  const paragraphs = body.paragraphs.map((one) =>
    typeof one === 'string' ? one : { ...one, path: `${LINK}/${token}` },
  )
  return { attachments: [], body: { ...body, paragraphs } }
}

async function sendLink(email: string): Promise<void> {
  try {
    const found = await memberWith(and(eq(person.email, email), isNotNull(person.passwordHash)))
    if (found && (await mayBeMailed(found)))
      await write(...(await linkTo(found, 'forgotten')).queries)
  } catch (error) {
    log.error({ err: error }, 'a link to choose a password was not sent')
  }
}

/**
 * Their municipality decides where mail goes. A link alone must not open what reaches beyond it:
 * without a second factor that is asked for too, only who runs Leia can help.
 */
async function mayBeMailed({ id }: Member): Promise<boolean> {
  return !(await reachesBeyond(id)) || hasFactor(await factorsOf(id))
}

/** A link and the mail with it. The mail is stored with the token sealed: the outbox opens no account. */
async function linkTo(owner: Member, kind: Kind) {
  const { token, insert } = newLink(owner, kind)
  const to: Addressee = { id: owner.id, municipality: owner.municipality.number }
  const language = await mailLanguage(to.municipality)
  const { subject, text, open, after } = texts[language].security.mail.links[kind]
  const body = { language, paragraphs: [text, { label: open, path: LINK }, after] }
  const key = `${PASSWORD_LINK}:${hashOf(token)}`
  const about = seal(token, sealedFor(owner.id))
  const mail = { key, kind: PASSWORD_LINK, person: owner.id, subject, body, unsubscribe: null }
  return { queries: [forgettingOldLinks(), insert, queueMail({ ...mail, about })] }
}

function newLink({ id, email }: Member, kind: Kind) {
  const token = randomBytes(32).toString('base64url')
  const row = { hash: hashOf(token), person: id, email, kind, expiresAt: seconds() + LASTS[kind] }
  return { token, insert: db.insert(passwordLink).values(row) }
}

function forgettingOldLinks() {
  return db.delete(passwordLink).where(lte(passwordLink.expiresAt, seconds()))
}

function sealedFor(owner: string): string {
  return `${PASSWORD_LINK}:${owner}`
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function seconds(): number {
  return Math.floor(now() / 1000)
}
