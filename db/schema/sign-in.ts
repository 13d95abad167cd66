import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { municipality, OPEN_END, person } from './people.ts'

/** Where people of one municipality may sign in besides here: what an OpenID provider must be told. */
export const identityProvider = sqliteTable(
  'identity_provider',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    kind: text('kind', { enum: ['entra', 'ansattporten', 'feide', 'other'] }).notNull(),
    /** What stands on the button. */
    label: text('label').notNull(),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    authentication: text('authentication', {
      enum: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    }).notNull(),
    /** Client secret, or private key as a JWK; sealed with a key that is not in the database. */
    secret: text('secret').notNull(),
    scopes: text('scopes').notNull(),
    /**
     * How someone who comes for the first time is known: by e-mail address, employee number or the
     * directory's own id, each as a claim tells it; or by a code that is mailed to them.
     */
    recognise: text('recognise', {
      enum: ['email', 'employee-number', 'directory', 'mail'],
    }).notNull(),
    /** The claim that tells it; empty for `mail`. */
    claim: text('claim').notNull(),
    /** Domains whose addresses the provider is believed about. */
    domains: text('domains', { mode: 'json' }).$type<string[]>().notNull(),
    /** Asked for, and one of them demanded in the answer; none is demanded when empty. */
    acrValues: text('acr_values', { mode: 'json' }).$type<string[]>().notNull(),
    /** Values of `acr` or `amr` that mean a second factor was used. */
    secondFactor: text('second_factor', { mode: 'json' }).$type<string[]>().notNull(),
    prompt: text('prompt', { enum: ['login', 'select_account'] }),
    /** Order of the buttons, lowest first. */
    position: integer('position').notNull(),
    /** First day, and first day after, in Europe/Oslo. */
    fromOn: integer('from_on').notNull(),
    toOn: integer('to_on').notNull().default(OPEN_END),
  },
  (t) => [index('provider_of_municipality').on(t.municipality, t.position)],
)

/** Who someone is at a provider, once known: from then on `subject` alone tells. */
export const identity = sqliteTable(
  'identity',
  {
    provider: text('provider')
      .notNull()
      .references(() => identityProvider.id),
    /** The provider's `sub`. */
    subject: text('subject').notNull(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    linkedAt: integer('linked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.subject] }),
    uniqueIndex('one_identity_at_a_provider').on(t.person, t.provider),
  ],
)

/** A way to a provider that someone is on. Who reads the table can't finish it for them. */
export const signInUnderWay = sqliteTable(
  'sign_in_under_way',
  {
    /** SHA-256 of `state`. */
    id: text('id').primaryKey(),
    /** SHA-256 of the browser's cookie, which nonce and PKCE verifier are made from. */
    browser: text('browser').notNull(),
    provider: text('provider')
      .notNull()
      .references(() => identityProvider.id),
    /** Where to go afterwards. */
    next: text('next').notNull(),
    /** Work that waits for its owner; empty when there is none. */
    resume: text('resume').notNull(),
    /** Unix seconds. */
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('under_way_until').on(t.expiresAt)],
)

/** Someone whom a provider vouches for and who has yet to show which person here they are. */
export const introduction = sqliteTable(
  'introduction',
  {
    /** SHA-256 of what the form carries. */
    id: text('id').primaryKey(),
    browser: text('browser').notNull(),
    provider: text('provider')
      .notNull()
      .references(() => identityProvider.id),
    subject: text('subject').notNull(),
    hasSecondFactor: integer('has_second_factor', { mode: 'boolean' }).notNull(),
    /** Whom a code was sent to; null before, and when nobody here has the address. */
    person: text('person').references(() => person.id),
    /** Keyed hash of the code. */
    code: text('code'),
    tries: integer('tries').notNull().default(0),
    next: text('next').notNull(),
    resume: text('resume').notNull(),
    /** Unix seconds. */
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('introduction_until').on(t.expiresAt)],
)
