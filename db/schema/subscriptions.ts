import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { municipality, person, unit } from './people.ts'

/** A report that comes by mail every month until its reader, or their access to it, ends it. */
export const subscription = sqliteTable(
  'subscription',
  {
    id: text('id').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    /** Unit that the reader leads; null is the whole municipality. */
    unit: text('unit').references(() => unit.id),
    locale: text('locale', { enum: ['nb', 'nn', 'en'] }).notNull(),
    /** 128 random bits in hexadecimal: who has them got the mail, and may end it. */
    token: text('token').notNull().unique(),
    /** Unix milliseconds. */
    startedAt: integer('started_at').notNull(),
    endedAt: integer('ended_at'),
    endedBy: text('ended_by', { enum: ['reader', 'access'] }),
  },
  (t) => [
    uniqueIndex('one_subscription_to_a_unit')
      .on(t.person, t.municipality, t.unit)
      .where(sql`ended_at is null`),
    uniqueIndex('one_subscription_to_the_whole')
      .on(t.person, t.municipality)
      .where(sql`ended_at is null and unit is null`),
    index('subscription_of_person').on(t.person),
  ],
)
