import path from 'node:path'
import type { RequestHandler } from 'express'
import { env } from '../env.server.ts'

/** Clears what is kept on a device, and itself; answers that wait to be handed in stay where they are. */
const FAREWELL = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('leia-')) await caches.delete(name)
  indexedDB.deleteDatabase('leia-pages-1')
  await registration.unregister()
})()))
`

/** The worker that keeps pages for when there is no network, or the one that ends it. */
export const serviceWorker: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'no-cache').type('text/javascript')
  if (env.OFFLINE === 'off') res.send(FAREWELL)
  else res.sendFile(path.resolve('build/client/sw.js'), { cacheControl: false })
}
