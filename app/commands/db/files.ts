import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { env } from '#app/platform/env.server.ts'

/**
 * The path of the database file.
 * @throws Error when the database is on a server, which is backed up there.
 */
export function databaseFile(): string {
  if (!env.DATABASE_URL.startsWith('file:'))
    throw new Error('The database is on a server: use the backup that its provider offers.')
  return path.resolve(env.DATABASE_URL.slice('file:'.length))
}

/** What keeps a file from being a sound copy of Leia's database; undefined when nothing does. */
export async function flawIn(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return `There is no file ${file}.`
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute('pragma integrity_check')
    if (rows[0]?.integrity_check !== 'ok') return `${file} is damaged.`
    await client.execute('select 1 from municipality, __drizzle_migrations limit 1')
    return undefined
  } catch {
    return `${file} is not a copy of Leia’s database.`
  } finally {
    client.close()
  }
}

/** Waits until a file is on the disk: one that is renamed before could be a name without content. */
export function syncToDisk(file: string): void {
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
