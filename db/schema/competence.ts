import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { municipality, OPEN_END, person } from './people.ts'

/** What a course was when its certificate was issued, so that a later edit changes nothing in it. */
export type CertifiedCourse = {
  title: string
  competences: { id: string; title: string; level: number }[]
  /** What it was earned by, in the order of the course. */
  modules: { id: string; title: string; revision: number; minutes: number }[]
  authors: string[]
  contentVersion: string
}

/** Append-only: proof that a person completed a course on a day. */
export const certificate = sqliteTable(
  'certificate',
  {
    /** 128 random bits in hexadecimal: who knows it was given it. */
    number: text('number').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** Where the person worked when it was earned. */
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    course: text('course').notNull(),
    earnedOn: integer('earned_on').notNull(),
    /** First day on which it is no longer valid. */
    expiresOn: integer('expires_on').notNull().default(OPEN_END),
    what: text('what', { mode: 'json' }).$type<CertifiedCourse>().notNull(),
    /** Unix milliseconds. */
    issuedAt: integer('issued_at').notNull(),
  },
  (t) => [unique('one_certificate_a_course_and_day').on(t.person, t.course, t.earnedOn)],
)

/** Append-only: a certificate that was issued and should not have been. */
export const revocation = sqliteTable('revocation', {
  number: text('number')
    .primaryKey()
    .references(() => certificate.number),
  /** Unix milliseconds. */
  revokedAt: integer('revoked_at').notNull(),
  /** Told to its owner, and to nobody else. */
  reason: text('reason').notNull().default(''),
})

/** What a municipality requires of a job role besides what all do. Ended, never deleted. */
export const municipalityRequirement = sqliteTable(
  'municipality_requirement',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    jobRole: text('job_role').notNull(),
    competence: text('competence').notNull(),
    level: integer('level').notNull(),
    fromOn: integer('from_on').notNull(),
    toOn: integer('to_on').notNull().default(OPEN_END),
    addedBy: text('added_by')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    addedAt: integer('added_at').notNull(),
    endedBy: text('ended_by').references(() => person.id),
    /** Unix milliseconds. */
    endedAt: integer('ended_at'),
  },
  (t) => [index('requirement_of_municipality').on(t.municipality)],
)

/** Training that people must or may do by a day. Withdrawn, never deleted. */
export const assignment = sqliteTable(
  'assignment',
  {
    /** The idempotency key that came with the form. */
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    trainingKind: text('training_kind', { enum: ['course', 'path'] }).notNull(),
    training: text('training').notNull(),
    recipientKind: text('recipient_kind', { enum: ['person', 'unit', 'job-role'] }).notNull(),
    /** Id of a person, of a unit with all below it, or of a job role in the municipality. */
    recipient: text('recipient').notNull(),
    /** The last day. */
    dueOn: integer('due_on').notNull(),
    mandatory: integer('mandatory', { mode: 'boolean' }).notNull(),
    note: text('note'),
    assignedBy: text('assigned_by')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    assignedAt: integer('assigned_at').notNull(),
    withdrawnBy: text('withdrawn_by').references(() => person.id),
    /** Unix milliseconds. */
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('assignment_in_municipality').on(t.municipality)],
)

/** Append-only: what a person was reminded of, once for each step towards a day. */
export const reminder = sqliteTable(
  'reminder',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    /** What it was about: an assignment, a competence with the day it ends, or a leader's wish. */
    thing: text('thing').notNull(),
    step: text('step').notNull(),
    sentOn: integer('sent_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.thing, t.step] }),
    index('reminders_on_day').on(t.sentOn),
  ],
)

/** A kind of reminder that a person has turned off; what is mandatory has none. */
export const reminderOff = sqliteTable(
  'reminder_off',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    /** Unix milliseconds. */
    since: integer('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.kind] })],
)

/** Turns a kind of reminder off without signing in: who has the token was sent it. */
export const reminderLink = sqliteTable(
  'reminder_link',
  {
    /** 128 random bits in hexadecimal. */
    token: text('token').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
  },
  (t) => [unique('one_link_a_person_and_kind').on(t.person, t.kind)],
)
