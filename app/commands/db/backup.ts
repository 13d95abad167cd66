import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { copyDatabase } from './copy.ts'
import { databaseFile } from './files.ts'
import { dayOfCopy, keptDays, nameOfCopy } from './kept-copies.ts'

/** Writes a copy as of one instant, also while Leia runs; `--nightly` into BACKUP_FOLDER, where old ones go. */
export async function run([name]: string[]): Promise<number> {
  if (!name) throw new Error('Say where the copy goes: npm run db -- backup FILE')
  databaseFile()
  await (name === '--nightly' ? nightly() : once(path.resolve(name)))
  db.client.close()
  return 0
}

async function once(file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} exists: choose another name.`)
  const size = await copyDatabase(file)
  console.log(`✔ ${file}, ${Math.ceil(size / 1024)} kB`)
}

/** Bears to be run again on the same day: the first copy stands. */
async function nightly(): Promise<void> {
  const folder = env.BACKUP_FOLDER
  if (!folder) throw new Error('BACKUP_FOLDER is not set.')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, nameOfCopy(today()))
  if (!existsSync(file)) await once(file)
  const names = readdirSync(folder)
  const days = names.flatMap((one) => dayOfCopy(one) ?? [])
  const kept = keptDays(days, env.BACKUP_MONTHS)
  for (const one of names) {
    const day = dayOfCopy(one)
    if (day !== undefined && !kept.has(day)) rmSync(path.join(folder, one))
  }
}
