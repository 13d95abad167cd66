import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { OPEN_END, person, profile } from './people.ts'

/** What `content/` holds, as far as figures must join with it; written when content is published. */
export const module = sqliteTable('module', {
  /** course/module */
  id: text('id').primaryKey(),
  course: text('course').notNull(),
  position: integer('position').notNull(),
  /** Retired modules keep their history and are required of nobody. */
  retired: integer('retired', { mode: 'boolean' }).notNull().default(false),
})

export const moduleRevision = sqliteTable(
  'module_revision',
  {
    module: text('module')
      .notNull()
      .references(() => module.id),
    revision: integer('revision').notNull(),
    effectiveOn: integer('effective_on').notNull(),
    supersededOn: integer('superseded_on').notNull().default(OPEN_END),
    contentHash: text('content_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.module, t.revision] })],
)

/** Append-only: the fact that a person passed a module at a revision on a day. WITHOUT ROWID. */
export const completion = sqliteTable(
  'completion',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    module: text('module')
      .notNull()
      .references(() => module.id),
    passedOn: integer('passed_on').notNull(),
    revision: integer('revision').notNull(),
    expiresOn: integer('expires_on').notNull(),
    /** Unix milliseconds. */
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.module, t.passedOn, t.revision] })],
)

/** What a profile must have passed: job roles → competences → courses → modules, flattened. */
export const profileModule = sqliteTable(
  'profile_module',
  {
    profile: text('profile')
      .notNull()
      .references(() => profile.id),
    module: text('module')
      .notNull()
      .references(() => module.id),
    fromOn: integer('from_on').notNull(),
    toOn: integer('to_on').notNull().default(OPEN_END),
  },
  (t) => [primaryKey({ columns: [t.profile, t.module, t.fromOn] })],
)
