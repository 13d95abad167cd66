import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Open end of a half-open period [from_on, to_on), in days. */
export const OPEN_END = 999_999

const period = {
  /** First day, counted in Europe/Oslo since 1970-01-01. */
  fromOn: integer('from_on').notNull(),
  /** First day after the period. */
  toOn: integer('to_on').notNull().default(OPEN_END),
}

export const municipality = sqliteTable('municipality', {
  number: text('number').primaryKey(),
  name: text('name').notNull(),
  samiName: text('sami_name'),
  languageForm: text('language_form', { enum: ['bokmål', 'nynorsk', 'nøytral'] }).notNull(),
})

export const unit = sqliteTable(
  'unit',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    parent: text('parent'),
    name: text('name').notNull(),
    ...period,
    /** What the municipality itself calls the unit in its systems. */
    code: text('code'),
  },
  (t) => [
    index('unit_of_municipality').on(t.municipality),
    uniqueIndex('unit_by_code').on(t.municipality, t.code),
  ],
)

/** Closure of the unit tree, every unit its own ancestor at depth 0. */
export const unitAncestor = sqliteTable(
  'unit_ancestor',
  {
    unit: text('unit')
      .notNull()
      .references(() => unit.id),
    ancestor: text('ancestor')
      .notNull()
      .references(() => unit.id),
    depth: integer('depth').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.ancestor] }), index('unit_below').on(t.ancestor)],
)

export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Lower case, NFC. */
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash'),
  /** Since when nothing tells who this was. */
  erasedOn: integer('erased_on'),
})

/** A distinct set of job roles within a municipality: what is required hangs on it. */
export const profile = sqliteTable('profile', {
  id: text('id').primaryKey(),
  municipality: text('municipality')
    .notNull()
    .references(() => municipality.number),
  jobRoles: text('job_roles', { mode: 'json' }).$type<string[]>().notNull(),
})

export const membership = sqliteTable(
  'membership',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    unit: text('unit')
      .notNull()
      .references(() => unit.id),
    mainRole: text('main_role').notNull(),
    profile: text('profile')
      .notNull()
      .references(() => profile.id),
    ...period,
  },
  (t) => [
    primaryKey({ columns: [t.person, t.fromOn] }),
    index('member_of_municipality').on(t.municipality, t.fromOn),
    index('member_of_unit').on(t.unit, t.fromOn),
  ],
)

export const personRole = sqliteTable(
  'person_role',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    jobRole: text('job_role').notNull(),
    ...period,
  },
  (t) => [primaryKey({ columns: [t.person, t.jobRole, t.fromOn] })],
)

/**
 * Who a municipality means by an employee number: a person stays the same one when name and
 * address change, and may have had several.
 */
export const employeeNumber = sqliteTable(
  'employee_number',
  {
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    /** As `employeeNumberKey` writes it. */
    number: text('number').notNull(),
    person: text('person')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.municipality, t.number] }),
    index('numbers_of_person').on(t.person),
  ],
)

/** How often a municipality's people and units have been changed: what was planned from is what is written to. */
export const roster = sqliteTable('roster', {
  municipality: text('municipality')
    .primaryKey()
    .references(() => municipality.number),
  version: integer('version').notNull(),
})

/** Lets a person's history follow them to another municipality: only they know the code. */
export const movingCode = sqliteTable('moving_code', {
  person: text('person')
    .primaryKey()
    .references(() => person.id),
  /** SHA-256 of the code. */
  hash: text('hash').notNull().unique(),
  /** First day on which it can't be used any more. */
  endsOn: integer('ends_on').notNull(),
})

/**
 * A file of people that somebody looks at before it is applied. Its text goes when it is applied
 * or a day has passed; what it changed is in the log.
 */
export const peopleImport = sqliteTable(
  'people_import',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    madeBy: text('made_by')
      .notNull()
      .references(() => person.id),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
    /** Null when it has been applied, or has waited for too long. */
    text: text('text'),
    isWhole: integer('is_whole', { mode: 'boolean' }).notNull(),
    createsUnits: integer('creates_units', { mode: 'boolean' }).notNull(),
    appliedAt: integer('applied_at'),
    /** How many of each kind it changed. */
    counts: text('counts', { mode: 'json' }).$type<Record<string, number>>(),
  },
  (t) => [index('imports_of_municipality').on(t.municipality, t.madeAt)],
)
