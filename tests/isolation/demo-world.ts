import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { demoDatabase } from '#tests/support/make-database.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { watchRows } from './watch.ts'
import type { Site } from './ways.ts'
import { makeWorld, type World } from './world.ts'

/** The matrix's world over a demo of its own, for a command; one a process. */
export async function demoWorld(): Promise<World> {
  process.env.NODE_ENV = 'test'
  process.env.LOG_LEVEL = 'silent'
  process.env.DATABASE_URL = `file:${await demoDatabase()}`
  process.env.SIGNING_KEYS = path.join(temporaryFolder(), 'keys')
  const site: Site = await import(pathToFileURL(path.resolve('build/server/index.js')).href)
  return watchedWorld(site)
}

/** The matrix's world over a site, with what it writes written down. */
export async function watchedWorld(site: Site): Promise<World> {
  const world = await makeWorld(site)
  await watchRows(site.controls.db.client)
  return world
}
