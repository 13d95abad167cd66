import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { OPEN_END, person } from './people.ts'

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
