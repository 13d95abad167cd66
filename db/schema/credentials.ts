import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './people.ts'

const owner = () =>
  text('person')
    .notNull()
    .references(() => person.id)

/** Secret of a person's authenticator app, one each. */
export const totp = sqliteTable('totp', {
  person: text('person')
    .primaryKey()
    .references(() => person.id),
  /** Sealed with a key that is not in the database. */
  secret: text('secret').notNull(),
  /** Time step of the newest code that was taken: it and all before are used up. */
  lastStep: integer('last_step').notNull(),
  /** Unix seconds. */
  addedAt: integer('added_at').notNull(),
})

export const passkey = sqliteTable(
  'passkey',
  {
    /** Credential id, base64url. */
    id: text('id').primaryKey(),
    person: owner(),
    /** COSE key, base64url. */
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
    name: text('name').notNull(),
    /** Unix seconds. */
    addedAt: integer('added_at').notNull(),
    usedAt: integer('used_at'),
  },
  (t) => [index('passkey_of_person').on(t.person)],
)

/** Codes for who has lost everything else; a row goes when its code is used. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    person: owner(),
    /** Argon2id, salted with the person. */
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.hash] })],
)

/** What a passkey is asked to sign; good for one answer. */
export const passkeyChallenge = sqliteTable('passkey_challenge', {
  challenge: text('challenge').primaryKey(),
  /** Who may answer; null while nobody has signed in. */
  person: text('person').references(() => person.id),
  /** Unix seconds. */
  expiresAt: integer('expires_at').notNull(),
})

/** A link in a mail by which a person chooses a password, once. */
export const passwordLink = sqliteTable(
  'password_link',
  {
    /** SHA-256 of what stands in the link. */
    hash: text('hash').primaryKey(),
    person: owner(),
    /** Where it was sent: it opens nothing after the person's address has changed. */
    email: text('email').notNull(),
    kind: text('kind', { enum: ['invitation', 'forgotten'] }).notNull(),
    /** Unix seconds. */
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('password_link_of_person').on(t.person)],
)
