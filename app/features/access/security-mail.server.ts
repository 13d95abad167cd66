import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Texts, texts } from '#app/i18n/texts.ts'
import { db } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import { municipality } from '#db/schema/people.ts'

/** How mail about someone's own sign-in is called in the outbox. */
const SECURITY_MAIL = 'security'

export type Notice = keyof Texts['security']['mail']['notices']

/** Whom a mail is to: a person, and the municipality whose language it is in. */
export type Addressee = { id: string; municipality: string }

/** The language of a municipality's own mail: nynorsk where it has chosen that, else bokmål. */
export async function mailLanguage(number: string): Promise<'nb' | 'nn'> {
  const [found] = await db
    .select({ form: municipality.languageForm })
    .from(municipality)
    .where(eq(municipality.number, number))
  return found?.form === 'nynorsk' ? 'nn' : 'nb'
}

/**
 * Tells a person what was done with their sign-in, so that they notice when it was not by them:
 * a query in a list, since a query by itself runs when it is waited for.
 */
export async function notify({ id, municipality }: Addressee, notice: Notice) {
  const language = await mailLanguage(municipality)
  const { notices, notYou, look } = texts[language].security.mail
  const { subject, text } = notices[notice]
  const body = { language, paragraphs: [text, { label: look, path: '/me/security' }, notYou] }
  const key = `${SECURITY_MAIL}:${randomUUID()}`
  const rest = { unsubscribe: null, about: null }
  return [queueMail({ key, kind: SECURITY_MAIL, person: id, subject, body, ...rest })] as const
}
