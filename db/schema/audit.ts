import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What administrators, operators and programs did, in order; never changed and never deleted.
 * Ids and codes only: no name, address or secret. No foreign keys, so that it outlives what it is about.
 */
export const act = sqliteTable(
  'act',
  {
    /** 1, 2, 3 …; a number that is missing or taken shows. */
    sequence: integer('sequence').primaryKey(),
    /** Unix milliseconds. */
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ['person', 'scim', 'operator', 'job'] }).notNull(),
    /** Who of that kind: a person's id, a token's id, a job's name. */
    actor: text('actor'),
    /** Whose log it stands in; null for what concerns the whole service. */
    municipality: text('municipality'),
    what: text('what').notNull(),
    /** Id of the person, unit, requirement … that it was done to. */
    about: text('about'),
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Hash of this entry and the one before: see `platform/audit/chain.ts`. */
    hash: text('hash').notNull(),
  },
  (t) => [
    index('acts_in_municipality').on(t.municipality, t.sequence),
    index('acts_about').on(t.about),
  ],
)
