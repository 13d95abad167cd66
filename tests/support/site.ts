import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { HranaServer } from './hrana-server.ts'
import { databaseCommand } from './make-database.ts'

export type Site = typeof import('#app/server.ts')

/** The built site over its own copy of the demo database, with other courses if told; one a test file. */
export async function openSite(content?: string): Promise<Site> {
  const { folder, file } = ownDatabase()
  if (content) {
    process.env.LEIA_CONTENT = content
    await databaseCommand(file, ['migrate'])
  }
  if (process.env.TEST_DATABASE === 'remote') await serveRemotely(file)
  return siteIn(folder)
}

/** The same with the database behind a network, as with `libsql://`. */
export async function openRemoteSite(): Promise<{
  site: Site
  file: string
  database: HranaServer
}> {
  const { folder, file } = ownDatabase()
  const database = await serveRemotely(file)
  return { site: await siteIn(folder), file, database }
}

function ownDatabase(): { folder: string; file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-site-'))
  const file = path.join(folder, 'leia.db')
  copyFileSync(inject('demoDatabase'), file)
  process.env.DATABASE_URL = `file:${file}`
  process.env.SIGNING_KEYS = path.join(folder, 'keys')
  process.env.SEALING_KEYS = path.join(folder, 'sealing-keys')
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { folder, file }
}

async function serveRemotely(file: string): Promise<HranaServer> {
  const token = 'token of the test'
  const server = await HranaServer.start(file, token)
  process.env.DATABASE_URL = server.url
  process.env.DATABASE_AUTH_TOKEN = token
  return server
}

function siteIn(folder: string): Promise<Site> {
  process.env.AUDIT_FOLDER = path.join(folder, 'audit')
  process.env.ISSUED_FOLDER = path.join(folder, 'issued')
  return import(pathToFileURL(path.resolve('build/server/index.js')).href)
}
