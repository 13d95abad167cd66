import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { municipality, OPEN_END, person, unit } from './people.ts'

/** Names of the browser and the system it runs on, as far as they are known. */
export type Device = { browser: string | null; system: string | null }

export const session = sqliteTable(
  'session',
  {
    /** SHA-256 of the cookie's value: who reads the table cannot sign in with it. */
    id: text('id').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** Unix seconds; moves with use. */
    expiresAt: integer('expires_at').notNull(),
    /** Unix seconds; the absolute limit counts from here. */
    createdAt: integer('created_at').notNull(),
    method: text('method', { enum: ['password', 'oidc', 'passkey'] })
      .notNull()
      .default('password'),
    /** Which provider, for OIDC. */
    provider: text('provider'),
    /** Unix seconds; null while only one factor was given. */
    secondFactorAt: integer('second_factor_at'),
    /** What the browser calls itself, so that its owner knows it again. Never an address. */
    device: text('device', { mode: 'json' }).$type<Device>(),
  },
  (t) => [index('session_of_person').on(t.person)],
)

export const accessRole = sqliteTable(
  'access_role',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    role: text('role', { enum: ['author', 'leader', 'administrator', 'coordinator'] }).notNull(),
    scopeKind: text('scope_kind', { enum: ['unit', 'municipality', 'region'] }).notNull(),
    /** Unit id, municipality number, or «region». */
    scope: text('scope').notNull(),
    fromOn: integer('from_on').notNull(),
    toOn: integer('to_on').notNull().default(OPEN_END),
  },
  (t) => [primaryKey({ columns: [t.person, t.role, t.scopeKind, t.scope, t.fromOn] })],
)

/** Counters of the rate limiter; columns as rate-limiter-flexible names them. */
export const rateLimit = sqliteTable('rate_limit', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: integer('expire', { mode: 'timestamp_ms' }),
})

/**
 * A look at named colleagues' records, one row however many people it told of.
 * Rows are added before the names are shown, and only their count of looks ever changes.
 */
export const sighting = sqliteTable(
  'sighting',
  {
    /** Hash of viewer, place, people and ten minutes of time: the same look again is the same row. */
    id: text('id').primaryKey(),
    viewer: text('viewer')
      .notNull()
      .references(() => person.id),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    /** Root of the units that were looked into; everyone who was a member there that day was seen… */
    unit: text('unit')
      .notNull()
      .references(() => unit.id),
    /** …unless the look told of these people only. */
    people: text('people', { mode: 'json' }).$type<string[]>(),
    /** A leader's list or file of them, or the facts that an administrator keeps. */
    what: text('what', { enum: ['list', 'csv', 'facts'] }).notNull(),
    /** The day in Oslo, which memberships are read by. */
    on: integer('on').notNull(),
    /** First and last look, in Unix milliseconds. */
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
    looks: integer('looks').notNull().default(1),
  },
  (t) => [index('sightings_in_unit').on(t.unit, t.on)],
)

/**
 * Append-only: what a municipality has in place before names are shown to leaders
 * (arbeidsmiljøloven § 9-2). The latest row counts; one without a day of evaluation withdraws.
 */
export const namesRecord = sqliteTable(
  'names_record',
  {
    /** Grows by one with each record. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    /** The idempotency key that came with the form. */
    id: text('id').notNull().unique(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    purpose: text('purpose'),
    discussedWith: text('discussed_with'),
    discussedOn: integer('discussed_on'),
    /** The last day on which names are shown. */
    evaluateOn: integer('evaluate_on'),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [index('names_record_of_municipality').on(t.municipality, t.number)],
)
