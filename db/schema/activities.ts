import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import { person } from './people.ts'

/** One person's try at one activity. Rows are inserted and never changed. */
export const attempt = sqliteTable(
  'attempt',
  {
    /** The idempotency key that came with the form. */
    id: text('id').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** course/module/activity */
    activity: text('activity').notNull(),
    /** 1 for a person's first attempt at the activity. */
    number: integer('number').notNull(),
    revision: integer('revision').notNull(),
    /** Only what is asked anew after this revision was asked; null: all of it. */
    sinceRevision: integer('since_revision'),
    /** Hash of what was asked and of its key, so that a score can be recomputed. */
    contentHash: text('content_hash').notNull(),
    /** What was answered, as the activity kind parsed it. */
    answer: text('answer', { mode: 'json' }).$type<unknown>().notNull(),
    scoreNumerator: integer('score_numerator').notNull(),
    scoreDenominator: integer('score_denominator').notNull(),
    passed: integer('passed', { mode: 'boolean' }).notNull(),
    /** Unix milliseconds. */
    submittedAt: integer('submitted_at').notNull(),
  },
  (t) => [
    unique('one_attempt_per_number').on(t.person, t.activity, t.number),
    index('attempts_at_activity').on(t.activity),
    check('score_is_a_share', sql`${t.scoreNumerator} between 0 and ${t.scoreDenominator}`),
  ],
)

/** Work in progress; overwritten by each save, gone when the attempt is handed in. */
export const draft = sqliteTable(
  'draft',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    activity: text('activity').notNull(),
    /** Grows by one for each save; a save that builds on an older step is refused. */
    step: integer('step').notNull(),
    answer: text('answer', { mode: 'json' }).$type<unknown>().notNull(),
    /** Unix milliseconds. */
    savedAt: integer('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.activity] })],
)

/** An activity as it was asked, and its key: written with the first attempt that needs it. */
export const edition = sqliteTable(
  'edition',
  {
    activity: text('activity').notNull(),
    contentHash: text('content_hash').notNull(),
    asked: text('asked', { mode: 'json' }).$type<unknown>().notNull(),
    /** Unix milliseconds. */
    firstUsedAt: integer('first_used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.activity, t.contentHash] })],
)

/** Append-only: what an attempt is worth once a wrong key was mended; never less than it was. */
export const regrade = sqliteTable(
  'regrade',
  {
    attempt: text('attempt')
      .notNull()
      .references(() => attempt.id),
    /** course/module/activity/question and the day of the erratum. */
    erratum: text('erratum').notNull(),
    scoreNumerator: integer('score_numerator').notNull(),
    scoreDenominator: integer('score_denominator').notNull(),
    passed: integer('passed', { mode: 'boolean' }).notNull(),
    /** Unix milliseconds. */
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.attempt, t.erratum] })],
)
