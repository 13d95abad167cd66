import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { databaseCommand } from './make-database.ts'

export type Site = typeof import('#app/server.ts')

/** The built site over its own copy of the demo database, with other courses if told; one a test file. */
export async function openSite(content?: string): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-site-'))
  const file = path.join(folder, 'leia.db')
  copyFileSync(inject('demoDatabase'), file)
  process.env.DATABASE_URL = `file:${file}`
  if (process.env.TEST_DATABASE === 'remote') await openRemotely(file)
  process.env.SIGNING_KEYS = path.join(folder, 'keys')
  process.env.SEALING_KEYS = path.join(folder, 'sealing-keys')
  if (content) {
    process.env.LEIA_CONTENT = content
    await databaseCommand(file, ['migrate'])
  }
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return import(pathToFileURL(path.resolve('build/server/index.js')).href)
}

/** The database is behind a network, as with `libsql://`. */
async function openRemotely(file: string): Promise<void> {
  const { HranaServer } = await import('./hrana-server.ts')
  const server = await HranaServer.start(file, 'token of the test')
  process.env.DATABASE_URL = server.url
  process.env.DATABASE_AUTH_TOKEN = 'token of the test'
}
