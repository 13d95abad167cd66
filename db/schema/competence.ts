import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
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
