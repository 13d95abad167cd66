import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { db } from '#app/platform/database.server.ts'
import { databaseFile, flawIn, syncToDisk } from './files.ts'

/**
 * Writes a copy of the database as of one instant, also while Leia runs, and opens it to see that it is
 * sound; it gets its name when it is. Gives its size in bytes.
 * @throws Error with a sentence when there is no room, or the copy is damaged.
 */
export async function copyDatabase(file: string): Promise<number> {
  await mustHaveRoom(path.dirname(file))
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    await db.client.execute({ sql: 'vacuum into ?', args: [unfinished] })
    const flaw = await flawIn(unfinished)
    if (flaw) throw new Error(flaw)
    syncToDisk(unfinished)
    renameSync(unfinished, file)
  } finally {
    for (const leftover of ['', '-wal', '-shm']) rmSync(unfinished + leftover, { force: true })
  }
  syncToDisk(path.dirname(file))
  return statSync(file).size
}

/** A copy that fills the disk which the database is on would stop Leia. */
async function mustHaveRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const needed = sizeOf(databaseFile()) + sizeOf(`${databaseFile()}-wal`)
  if (bavail * bsize > 1.5 * needed) return
  throw new Error(`There is too little room in ${folder}: a copy may need ${megabytes(needed)} MB.`)
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

/** For people: whole megabytes, rounded up. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6)
}
