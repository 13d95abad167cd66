import * as build from 'virtual:remix/server-build'
import type { ServerBuild } from '@remix-run/node'
import { scimDoor } from './doors/scim.ts'
import { jobs, mailKinds } from './jobs.ts'
import { setClock } from './platform/clock.server.ts'
import { db, whenStorageBreaks, write } from './platform/database.server.ts'
import { measurePlatform } from './platform/database-metrics.server.ts'
import { runOnce, startRunner } from './platform/runner.server.ts'
import { createApp } from './platform/server/app.ts'
import { beginStopping } from './platform/server/health.server.ts'

/** Remix's own build, whose manifest tests walk. */
export const serverBuild = build as unknown as ServerBuild

measurePlatform(jobs)

/** The site as an Express application: what the server listens with and what tests call. */
export const app = createApp(serverBuild, scimDoor)

/** What a command or a test that holds the running site may use. */
export const controls = {
  beginStopping,
  setClock,
  db,
  write,
  whenStorageBreaks,
  jobs,
  startRunner: () => startRunner({ jobs, mailKinds }),
  runOnce: () => runOnce({ jobs, mailKinds }),
}
