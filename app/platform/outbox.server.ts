import { randomBytes } from 'node:crypto'
import { and, asc, count, eq, inArray, lt, notInArray, sql } from 'drizzle-orm'
import { type MailBody, outbox } from '#db/schema/mail.ts'
import { person } from '#db/schema/people.ts'
import { now } from './clock.server.ts'
import { db, write } from './database.server.ts'

export type NewMail = {
  /** What it is about, so that the same thing is never queued twice: `reminder:<assignment>:<day>`. */
  key: string
  kind: string
  person: string
  subject: string
  body: MailBody
  /** Path that ends such mail by a POST; for all that is not mandatory. */
  unsubscribe: string | null
  /** What the kind needs to know when the mail is sent. */
  about: unknown
}

export type MailState = (typeof outbox.$inferSelect)['state']

/** Contents of mail are kept this long, in milliseconds: long enough to answer what was sent. */
const KEPT_MS = 90 * 86_400_000

/**
 * Queues a mail to a person's address: a query to be written together with what causes the mail.
 * A mail of the same key changes nothing, whatever became of it.
 */
export function queueMail(mail: NewMail) {
  const at = now()
  const recipient = sql`(select ${person.email} from ${person} where ${person.id} = ${mail.person})`
  const id = randomBytes(16).toString('hex')
  return db
    .insert(outbox)
    .values({ id, recipient, ...mail, createdAt: at, nextAt: at })
    .onConflictDoNothing({ target: outbox.key })
}

/** What has become of a person's mail of a kind. */
export function mailOf(person: string, kind: string) {
  const { about, state, sentAt } = outbox
  return db
    .select({ about, state, sentAt })
    .from(outbox)
    .where(and(eq(outbox.person, person), eq(outbox.kind, kind)))
}

/** How many mails are in each state. */
export async function countMail(): Promise<Map<MailState, number>> {
  const rows = await db
    .select({ state: outbox.state, mails: count() })
    .from(outbox)
    .groupBy(outbox.state)
  return new Map(rows.map(({ state, mails }) => [state, mails]))
}

/** Mail that won't go out unless someone looks at it. Never its content or address. */
export function troubledMail() {
  const { id, kind, state, tries, createdAt, lastError } = outbox
  return db
    .select({ id, kind, state, tries, createdAt, lastError })
    .from(outbox)
    .where(inArray(outbox.state, ['failed', 'uncertain']))
    .orderBy(asc(createdAt))
}

/** Lets an operator send a mail that failed, may have arrived or was kept. False when there is none. */
export async function sendAgain(id: string): Promise<boolean> {
  const again = inArray(outbox.state, ['failed', 'uncertain', 'kept'])
  const [result] = await write(
    db
      .update(outbox)
      .set({ state: 'waiting', nextAt: now(), leaseUntil: 0 })
      .where(and(eq(outbox.id, id), again)),
  )
  return result?.rowsAffected === 1
}

/** Empties mail that is done with and old; the row stays, so that nothing is sent twice. */
export async function forgetOldMail(): Promise<void> {
  const settled = notInArray(outbox.state, ['waiting', 'sending'])
  await write(
    db
      .update(outbox)
      .set({ recipient: '', subject: '', body: { language: '', paragraphs: [] }, about: null })
      .where(and(settled, lt(outbox.createdAt, now() - KEPT_MS))),
  )
}
