import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { schema } from './schema.ts'

/** A drizzle database over one connection, with the libSQL client it stands on. */
export type Database = ReturnType<typeof openDatabase>

/**
 * Opens the database at a `file:` or `libsql://` address.
 * One connection only: a second writer in the process would wait on a lock that blocks the first.
 * SQLite waits `busyMs` for another process by itself; nothing else happens in this one meanwhile.
 */
export function openDatabase(url: string, authToken?: string, busyMs = 5000) {
  const client: Client = createClient({ url, authToken, concurrency: 1, timeout: busyMs })
  return Object.assign(drizzle(client, { schema }), { client })
}

/** How often a replica asks its primary for what is new, in seconds. */
const SYNCS_EVERY = 5

/** Opens a copy at a file that follows a primary at a `libsql://` address: to read from. */
export function openReplica(file: string, primary: string, authToken?: string): Database {
  const copy = { url: `file:${file}`, syncUrl: primary, syncInterval: SYNCS_EVERY }
  const client: Client = createClient({ ...copy, authToken, concurrency: 1 })
  return Object.assign(drizzle(client, { schema }), { client })
}
