import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { db } from './database.server.ts'

const JOURNAL = 'db/migrations/meta/_journal.json'

/** What keeps this code from working with the database's tables; undefined when nothing does. */
export async function schemaFlaw(): Promise<string | undefined> {
  const { isNewer, missing } = await schemaState()
  if (isNewer)
    return 'The database was migrated by a newer Leia than this one: use that, or restore a backup from before.'
  if (missing > 0) return 'The database lacks a migration: run «npm run db -- migrate».'
  return undefined
}

/** Whether the database knows migrations that this code does not, and how many it lacks. */
export async function schemaState(): Promise<{ isNewer: boolean; missing: number }> {
  const [applied, known] = [await lastApplied(), migrations()]
  return {
    isNewer: applied > Math.max(...known),
    missing: known.filter((when) => when > applied).length,
  }
}

/** When the last migration in the database was made (Unix milliseconds), or 0 where there is none. */
async function lastApplied(): Promise<number> {
  const found = await db.get<{ tables: number }>(
    sql`select count(*) as tables from sqlite_master where name = '__drizzle_migrations'`,
  )
  if (!found.tables) return 0
  const { at } = await db.get<{ at: number | null }>(
    sql`select max(created_at) as at from __drizzle_migrations`,
  )
  return at ?? 0
}

function migrations(): number[] {
  const { entries } = JSON.parse(readFileSync(JOURNAL, 'utf8')) as { entries: { when: number }[] }
  return entries.map(({ when }) => when)
}
