import * as build from 'virtual:remix/server-build'
import type { ServerBuild } from '@remix-run/node'
import { createApp } from './app.ts'

/** Remix's own build, whose manifest tests walk. */
export const serverBuild = build as unknown as ServerBuild

/** The site as an Express application: what the server listens with and what tests call. */
export const app = createApp(serverBuild)

export { setClock } from '../clock.server.ts'
export { db, write } from '../database.server.ts'
export { beginStopping } from './health.ts'
