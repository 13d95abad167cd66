import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Database, openDatabase } from '#db/client.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Making = { settings?: Record<string, string>; seed?: string[] }

/** A new database of demo people, made with the project's own commands; gives its file. */
export async function makeDatabase({ settings = {}, seed = [] }: Making = {}): Promise<string> {
  const file = path.join(temporaryFolder(), 'leia.db')
  await databaseCommand(file, ['migrate'], settings)
  await databaseCommand(file, ['seed', ...seed], settings)
  return file
}

/** Runs `npm run db -- …` on a database file; rejects when it finds something wrong. */
export async function databaseCommand(
  file: string,
  args: string[],
  settings: Record<string, string> = {},
): Promise<void> {
  const env = { ...process.env, ...settings, DATABASE_URL: `file:${file}` }
  const command = ['--import', 'tsx', 'app/commands/db.ts', ...args]
  await promisify(execFile)(process.execPath, command, { env })
}

/** Runs `npm run db -- check`; gives 1 when it finds something, which is printed. */
export function failedChecks(file: string, settings?: Record<string, string>): Promise<number> {
  return databaseCommand(file, ['check'], settings).then(
    () => 0,
    ({ stdout }) => {
      console.error(stdout)
      return 1
    },
  )
}

let demo: Promise<string> | undefined

/** What is kept apart from the database, and told of in it. */
const APART = ['audit', 'issued']

/** A copy of the demo's database; the demo itself is made once. */
export async function demoDatabase(): Promise<string> {
  demo ??= makeDatabase()
  const made = await demo
  const copy = path.join(temporaryFolder(), 'leia.db')
  for (const part of ['', '-wal'])
    if (existsSync(made + part)) copyFileSync(made + part, copy + part)
  for (const folder of APART)
    cpSync(path.join(path.dirname(made), folder), path.join(path.dirname(copy), folder), {
      recursive: true,
    })
  return copy
}

/** Opens a database file for as long as something takes. */
export async function inDatabase<T>(file: string, use: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(`file:${file}`)
  try {
    return await use(db)
  } finally {
    db.client.close()
  }
}
