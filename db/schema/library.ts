import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { municipality, OPEN_END, person } from './people.ts'

/** Why a municipality does something otherwise than the shared library. */
export const DEVIATION_REASONS = ['lov', 'organisering', 'system', 'vane'] as const

export type Deviation = { reason: (typeof DEVIATION_REASONS)[number]; text: string }

/** That a municipality has taken a version of something shared in use. Ended, never deleted. */
export const libraryAdoption = sqliteTable(
  'library_adoption',
  {
    /** The idempotency key that came with the form. */
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    /** Id of a workflow or template in the library. */
    item: text('item').notNull(),
    version: text('version').notNull(),
    fromOn: integer('from_on').notNull(),
    toOn: integer('to_on').notNull().default(OPEN_END),
    /** The role or body that decided it, as the municipality writes it. */
    decidedBy: text('decided_by').notNull(),
    deviations: text('deviations', { mode: 'json' }).$type<Deviation[]>().notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    recordedAt: integer('recorded_at').notNull(),
    endedBy: text('ended_by').references(() => person.id),
    /** Unix milliseconds. */
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('adoption_in_municipality').on(t.municipality, t.item),
    uniqueIndex('one_running_adoption').on(t.municipality, t.item).where(sql`to_on = 999999`),
  ],
)
