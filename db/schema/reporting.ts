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
    /** Exact figures, whole-only measures and what was shown, as JSON. */
    figures: text('figures', { mode: 'json' }).$type<unknown>().notNull(),
    contentVersion: text('content_version').notNull(),
    /** SHA-256 of `figures`. */
    checksum: text('checksum').notNull(),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipality, t.kind, t.on] })],
)
