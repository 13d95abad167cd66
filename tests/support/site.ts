import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'

export type Site = typeof import('#app/platform/server/main.ts')

/** The built site over its own copy of the demo database; one a test file. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-site-'))
  const file = path.join(folder, 'leia.db')
  copyFileSync(inject('demoDatabase'), file)
  process.env.DATABASE_URL = `file:${file}`
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return import(pathToFileURL(path.resolve('build/server/index.js')).href)
}
