import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { env } from '#app/platform/env.server.ts'
import { databaseFile, flawIn, syncToDisk } from './files.ts'

/** Puts a copy in the database's place. The old one is there until the new one is whole. */
export async function run(args: string[]): Promise<number> {
  const name = args.find((arg) => !arg.startsWith('--'))
  if (!name) throw new Error('Say which copy: npm run db -- restore FILE [--force]')
  const [copy, target] = [path.resolve(name), databaseFile()]
  const flaw = await flawIn(copy)
  if (flaw) throw new Error(flaw)
  if (existsSync(target) && !args.includes('--force'))
    throw new Error(`${target} exists: --force puts the copy in its place, and it is lost.`)
  mustReachKeys()
  if (existsSync(target)) await mustBeAlone(target)
  const unfinished = `${target}.unfinished`
  copyFileSync(copy, unfinished)
  syncToDisk(unfinished)
  for (const leftover of ['-wal', '-shm']) rmSync(target + leftover, { force: true })
  renameSync(unfinished, target)
  syncToDisk(path.dirname(target))
  await tellTheLog()
  console.log(`✔ ${target} is now ${copy}. Run «npm run db -- migrate» before Leia starts.`)
  console.log(
    '  What was erased since the copy was made goes again the next night; «npm run db -- retention» does it now.',
  )
  console.log(
    '  Who has left, tokens withdrawn and sessions ended since then count again: docs/operations.md tells what to do.',
  )
  return 0
}

/** Before anything is replaced: without the key, the log could not be told of it. */
function mustReachKeys(): void {
  const { R_OK, W_OK, X_OK } = constants
  const folders = [env.AUDIT_FOLDER, env.ISSUED_FOLDER, env.SIGNING_KEYS, env.SEALING_KEYS]
  for (const folder of folders.filter((one) => existsSync(one))) {
    mayUse(folder, R_OK | W_OK | X_OK)
    for (const name of readdirSync(folder)) mayUse(path.join(folder, name), R_OK)
  }
}

function mayUse(place: string, how: number): void {
  try {
    accessSync(place, how)
  } catch {
    throw new Error(`${place} can't be used by this user: run as the one Leia runs as. \
Nothing was replaced.`)
  }
}

/** Else the entries that came after the copy would look as if someone had taken them out. */
async function tellTheLog(): Promise<void> {
  const { recordRestore } = await import('#app/platform/audit-check.server.ts')
  await recordRestore()
}

/** SQLite leaves write-ahead mode only when nobody else has the file open. */
async function mustBeAlone(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('pragma journal_mode = delete')
  } catch (error) {
    if (/locked|busy/i.test(String(error)))
      throw new Error('Another process has the database open: stop Leia first.')
    // A file too damaged to open is what a copy is for.
  } finally {
    client.close()
  }
}
