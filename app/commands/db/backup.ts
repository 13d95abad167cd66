import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { db } from '#app/platform/database.server.ts'
import { databaseFile, flawIn, syncToDisk } from './files.ts'

/** Writes a copy as of one instant, also while Leia runs; it gets its name when it is whole. */
export async function run([name]: string[]): Promise<number> {
  if (!name) throw new Error('Say where the copy goes: npm run db -- backup FILE')
  databaseFile()
  const file = path.resolve(name)
  if (existsSync(file)) throw new Error(`${file} exists: choose another name.`)
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await db.client.execute({ sql: 'vacuum into ?', args: [unfinished] })
  db.client.close()
  const flaw = await flawIn(unfinished)
  if (flaw) {
    rmSync(unfinished)
    throw new Error(flaw)
  }
  syncToDisk(unfinished)
  renameSync(unfinished, file)
  syncToDisk(path.dirname(file))
  console.log(`✔ ${file}, ${Math.ceil(statSync(file).size / 1024)} kB`)
  return 0
}
