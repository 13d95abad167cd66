import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { municipality, person } from './people.ts'

/** What a person may ask to have erased before its time. */
export const ERASABLE = ['drafts', 'answers', 'voluntary', 'name'] as const

/** A person's wish to have something erased, and what came of it. */
export const erasureRequest = sqliteTable(
  'erasure_request',
  {
    /** The idempotency key that came with the form. */
    id: text('id').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** The municipality that must answer. */
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    wanted: text('wanted', { mode: 'json' }).$type<(typeof ERASABLE)[number][]>().notNull(),
    /** In the person's own words. */
    note: text('note'),
    /** Unix milliseconds. */
    askedAt: integer('asked_at').notNull(),
    /** The last day for an answer: one month. */
    dueOn: integer('due_on').notNull(),
    outcome: text('outcome', { enum: ['erased', 'refused'] }),
    /** Why it was refused; told to the person. */
    reason: text('reason'),
    answeredBy: text('answered_by').references(() => person.id),
    /** Unix milliseconds. */
    answeredAt: integer('answered_at'),
  },
  (t) => [
    index('erasure_asked_in').on(t.municipality, t.answeredAt),
    index('erasure_asked_by').on(t.person),
  ],
)

/** Append-only: that something was erased. Nothing in it tells of whom. */
export const erasure = sqliteTable('erasure', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  /** Id of a rule of retention, or `request`. */
  rule: text('rule').notNull(),
  /** The day that it was judged by. */
  on: integer('on').notNull(),
  rows: integer('rows').notNull(),
  /** SHA-256 of the commitment before, the rule, the day and the sorted keys of what went. */
  commitment: text('commitment').notNull(),
  /** Unix milliseconds. */
  erasedAt: integer('erased_at').notNull(),
})

/**
 * Holds a row only within a write that erases: what is otherwise append-only gives way while it
 * does. No reader ever sees one.
 */
export const erasureRun = sqliteTable('erasure_run', {
  rule: text('rule').primaryKey(),
})
