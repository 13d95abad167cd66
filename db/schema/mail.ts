import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './people.ts'

/** What a mail says: sentences, and links by path that are shown on a line of their own. */
export type MailBody = {
  language: string
  paragraphs: (string | { label: string; path: string })[]
}

/** Mail to be sent, being sent and sent; a row is written together with what causes it. */
export const outbox = sqliteTable(
  'outbox',
  {
    /** 128 random bits in hexadecimal; the Message-ID is made of it. */
    id: text('id').primaryKey(),
    /** What it is about, said so that the same thing is never queued twice. */
    key: text('key').notNull().unique(),
    /** Tells who prepares it: `report`, `reminder`, … */
    kind: text('kind').notNull(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body', { mode: 'json' }).$type<MailBody>().notNull(),
    /** Path that ends mail of this kind by a POST; null where the person may not refuse. */
    unsubscribe: text('unsubscribe'),
    /** What the kind needs to know to prepare it: which file goes with it, whether it is still wanted. */
    about: text('about', { mode: 'json' }).$type<unknown>(),
    /**
     * `waiting`; `sending` from just before the server may have it; `sent`; `failed` for good;
     * `uncertain` when we do not know; `withdrawn` when it was no longer wanted; `kept` without a server.
     */
    state: text('state', {
      enum: ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'withdrawn', 'kept'],
    })
      .notNull()
      .default('waiting'),
    /** All instants are Unix milliseconds. */
    createdAt: integer('created_at').notNull(),
    /** Not to be tried before. */
    nextAt: integer('next_at').notNull(),
    /** While this is ahead, someone is at it. */
    leaseUntil: integer('lease_until').notNull().default(0),
    /** Counts claims, and is the claim's own mark: who holds an earlier number has lost it. */
    tries: integer('tries').notNull().default(0),
    lastError: text('last_error'),
    sentAt: integer('sent_at'),
  },
  (t) => [index('outbox_due').on(t.state, t.nextAt), index('mail_of_person').on(t.person, t.kind)],
)
