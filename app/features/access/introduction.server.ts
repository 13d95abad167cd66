import { and, eq } from 'drizzle-orm'
import { normaliseEmail } from '#app/features/people/email.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { canSendMail } from '#app/platform/mail.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import type { Prepare } from '#app/platform/send-mail.server.ts'
import { introduction } from '#db/schema/sign-in.ts'
import {
  endIntroduction,
  type Introduction,
  newCode,
  openIntroduction,
  tryCode,
} from './oidc/introductions.server.ts'
import { isLinked, link, withAddress } from './oidc/recognise.server.ts'
import {
  type Asker,
  begin,
  type Named,
  named,
  type Refused,
  type SignedIn,
} from './provider-sign-in.server.ts'
import { openProvider } from './providers.server.ts'
import type { Provider } from './providers.ts'
import { countMailedCode, type TooMany } from './rate-limit.server.ts'

/** How mail with a code to sign in is called in the outbox. */
export const CODE_MAIL = 'sign-in-code'

export { canSendMail }

type Open = { provider: Provider; introduction: Introduction }

export type Asked =
  | { ok: true; provider: Named }
  | { ok: false; reason: 'over' }
  | { ok: false; reason: 'missing'; provider: Named }
  | (TooMany & { provider: Named })

export type Shown =
  | SignedIn
  | { ok: false; reason: 'wrong'; provider: Named }
  | ({ ok: false } & Refused)

/**
 * Mails a code to an address, if someone who works in the provider's municipality has it and is not
 * known there as someone else. The answer is the same when not.
 */
export async function askForCode(
  token: string,
  email: string,
  { address, cookies }: Asker,
  locale: Locale,
): Promise<Asked> {
  const open = await opened(token, cookies)
  if (!open) return { ok: false, reason: 'over' }
  const { provider } = open
  const mailbox = normaliseEmail(email)
  if (mailbox === '') return { ok: false, reason: 'missing', provider: named(provider) }
  const tooMany = await countMailedCode(mailbox, address)
  if (tooMany) return { ...tooMany, provider: named(provider) }
  const found = await withAddress(mailbox, provider)
  const person = found && !(await isLinked(found, provider)) ? found : null
  const { code, query } = newCode(token, cookies, person)
  await write(query, ...(person ? [codeMail({ person, code, open, locale })] : []))
  return { ok: true, provider: named(provider) }
}

/** Links whoever types the code that was mailed to them, and signs them in. */
export async function showCode(token: string, code: string, asker: Asker): Promise<Shown> {
  const open = await opened(token, asker.cookies)
  if (!open) return { ok: false, reason: 'no-trip' }
  const { provider, introduction: trip } = open
  // An empty field is no try.
  const person = code && (await tryCode(token, asker.cookies, code))
  if (!person) return { ok: false, reason: 'wrong', provider: named(provider) }
  const isFirst = await endIntroduction(token, asker.cookies)
  if (!isFirst || !(await link(provider, trip.subject, person)))
    return { ok: false, reason: 'other', provider: named(provider), next: trip.next }
  return begin({ provider, trip, person, secondFactor: trip.hasSecondFactor }, asker)
}

/** Lets no code out that can't be used any more. */
export const prepareCode: Prepare = async ({ person, about }) => {
  const { id } = about as { id: string }
  const waiting = and(eq(introduction.id, id), eq(introduction.person, person))
  const [found] = await db.select().from(introduction).where(waiting)
  return found && found.expiresAt * 1000 > now() ? { attachments: [] } : null
}

type Coded = { person: string; code: string; open: Open; locale: Locale }

function codeMail({ person, code, open, locale }: Coded) {
  const { id } = open.introduction
  const text = texts[locale].oidc.mail
  const paragraphs = [text.code(code), text.use(open.provider.label), text.notYou]
  return queueMail({
    key: `${CODE_MAIL}:${id}:${now()}`,
    kind: CODE_MAIL,
    person,
    subject: text.subject,
    body: { language: locale, paragraphs },
    unsubscribe: null,
    about: { id },
  })
}

async function opened(token: string, cookies: string | null): Promise<Open | undefined> {
  const found = await openIntroduction(token, cookies)
  const provider = found && (await openProvider(found.provider))
  return found && provider && { provider, introduction: found }
}
