import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row for each time that a recurring job was due; instants are Unix milliseconds. */
export const job = sqliteTable(
  'job',
  {
    name: text('name').notNull(),
    dueAt: integer('due_at').notNull(),
    /** Not to be tried before. */
    nextAt: integer('next_at').notNull(),
    /** While this is ahead, someone is at it. */
    leaseUntil: integer('lease_until').notNull().default(0),
    /** Counts claims, and is the claim's own mark: who holds an earlier number has lost it. */
    tries: integer('tries').notNull().default(0),
    doneAt: integer('done_at'),
    lastError: text('last_error'),
  },
  (t) => [primaryKey({ columns: [t.name, t.dueAt] }), index('job_due').on(t.doneAt, t.nextAt)],
)
