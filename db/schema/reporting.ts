import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { municipality, person, unit } from './people.ts'

/**
 * Derived: the people that protected figures are about, fixed from one turn of the cohort to the
 * next: newcomers wait and leavers stay, so that two dates can't be subtracted to either.
 */
export const cohortMember = sqliteTable(
  'cohort_member',
  {
    person: text('person')
      .primaryKey()
      .references(() => person.id),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    unit: text('unit')
      .notNull()
      .references(() => unit.id),
    mainRole: text('main_role').notNull(),
    profile: text('profile').notNull(),
    /** Turn at which the person came in, or was last looked at anew. */
    sinceOn: integer('since_on').notNull(),
    /** The first such turn without a break. */
    cameOn: integer('came_on').notNull().default(0),
    /** How many modules are required of them, and how many of those they hold; kept by triggers. */
    required: integer('required').notNull().default(0),
    valid: integer('valid').notNull().default(0),
  },
  (t) => [index('cohort_of_municipality').on(t.municipality)],
)

/**
 * A municipality's figures as they were worked out and shown at the close of a day.
 * A `night` gives way to the next; a `month` is never rewritten.
 */
export const publication = sqliteTable(
  'publication',
  {
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    kind: text('kind', { enum: ['night', 'month'] }).notNull(),
    /** The day at whose close it is true. */
    on: integer('on').notNull(),
    /** What was true: read by the next night's audit only. */
    exact: text('figures', { mode: 'json' }).$type<unknown>().notNull(),
    /** What a reader was shown of it. */
    shown: text('shown', { mode: 'json' }).$type<unknown>().notNull(),
    /** Of that, the whole municipality beside the others, and its exact sums for comparing all. */
    whole: text('whole', { mode: 'json' }).$type<unknown>().notNull().default({}),
    contentVersion: text('content_version').notNull(),
    /** SHA-256 of what was true and what was shown. */
    checksum: text('checksum').notNull(),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipality, t.kind, t.on] })],
)

// What follows is derived: triggers keep it, `npm run db -- rebuild reporting` makes it anew.

/** A person's longest validity of a module, however often they passed it. WITHOUT ROWID. */
export const standing = sqliteTable(
  'standing',
  {
    person: text('person').notNull(),
    module: text('module').notNull(),
    passedOn: integer('passed_on').notNull(),
    /** First day on which it is no longer valid, by expiry or by a new revision. */
    endsOn: integer('ends_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.module] })],
)

/** How many a municipality's cohort holds, and the day for which all its tallies are true. */
export const tallyWhole = sqliteTable('tally_whole', {
  municipality: text('municipality').primaryKey(),
  trueOn: integer('true_on').notNull(),
  /** Day whose employees it is about. */
  cohortOn: integer('cohort_on').notNull(),
  /** Something has changed that only a rebuild can take in; 2 while that is under way. */
  isDue: integer('is_due', { mode: 'boolean' }).notNull().default(true),
  people: integer('people').notNull().default(0),
})

/** People of whom the same is required. WITHOUT ROWID. */
export const tallyProfile = sqliteTable(
  'tally_profile',
  {
    municipality: text('municipality').notNull(),
    profile: text('profile').notNull(),
    people: integer('people').notNull(),
    /** How many of them hold all of it. */
    qualified: integer('qualified').notNull(),
    /** Of all of them together. */
    required: integer('required').notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipality, t.profile] })],
)

/** A module in a whole municipality. WITHOUT ROWID. */
export const tallyModule = sqliteTable(
  'tally_module',
  {
    municipality: text('municipality').notNull(),
    module: text('module').notNull(),
    required: integer('required').notNull(),
    valid: integer('valid').notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipality, t.module] })],
)
