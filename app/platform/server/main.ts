import * as build from 'virtual:remix/server-build'
import type { ServerBuild } from '@remix-run/node'
import { setClock } from '../clock.server.ts'
import { db, write } from '../database.server.ts'
import { createApp } from './app.ts'
import { beginStopping } from './health.server.ts'

/** Remix's own build, whose manifest tests walk. */
export const serverBuild = build as unknown as ServerBuild

/** The site as an Express application: what the server listens with and what tests call. */
export const app = createApp(serverBuild)

/** What a command or a test that holds the running site may use. */
export const controls = { beginStopping, setClock, db, write }
