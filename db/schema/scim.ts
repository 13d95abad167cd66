import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { municipality, person, unit } from './people.ts'

/** Proof that a request comes from a municipality's directory. */
export const scimToken = sqliteTable(
  'scim_token',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    label: text('label').notNull(),
    /** SHA-256 of the token: who reads the table cannot use it. */
    hash: text('hash').notNull().unique(),
    /** Null when an operator made it on the server. */
    madeBy: text('made_by').references(() => person.id, { onDelete: 'set null' }),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
    /** The first day on which it is refused. */
    expiresOn: integer('expires_on').notNull(),
    /** Unix milliseconds, moved at most once in a while. */
    usedAt: integer('used_at'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('scim_token_of_municipality').on(t.municipality)],
)

/** A user as a municipality's directory tells of it, and the person it stands for. */
export const scimUser = sqliteTable(
  'scim_user',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    /** Null until the user is active for the first time. */
    person: text('person').references(() => person.id, { onDelete: 'cascade' }),
    externalId: text('external_id'),
    /** As it is compared: NFC, lower case. */
    userName: text('user_name').notNull(),
    email: text('email').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    /** The user as it was told, with what Leia keeps of it. */
    attributes: text('attributes', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('scim_user_name').on(t.municipality, t.userName),
    uniqueIndex('scim_user_of_person').on(t.person, t.municipality),
    index('scim_user_external').on(t.municipality, t.externalId),
    index('scim_user_email').on(t.municipality, t.email),
  ],
)

/** A group of a municipality's directory. */
export const scimGroup = sqliteTable(
  'scim_group',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipality.number),
    externalId: text('external_id'),
    name: text('name').notNull(),
    /** The name as it is compared: NFC, lower case. */
    nameKey: text('name_key').notNull(),
    /** Unix milliseconds. */
    madeAt: integer('made_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('scim_group_name').on(t.municipality, t.nameKey),
    index('scim_group_external').on(t.municipality, t.externalId),
  ],
)

export const scimMember = sqliteTable(
  'scim_member',
  {
    group: text('group_id')
      .notNull()
      .references(() => scimGroup.id, { onDelete: 'cascade' }),
    user: text('user_id')
      .notNull()
      .references(() => scimUser.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.group, t.user] }), index('scim_member_user').on(t.user)],
)

/** What membership of a group gives: a job role, a unit, or both. */
export const scimMapping = sqliteTable('scim_mapping', {
  group: text('group_id')
    .primaryKey()
    .references(() => scimGroup.id, { onDelete: 'cascade' }),
  jobRole: text('job_role'),
  unit: text('unit').references(() => unit.id),
})
