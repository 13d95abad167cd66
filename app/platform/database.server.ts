import { openDatabase } from '#db/client.ts'
import { env } from './env.server.ts'
import { oneWriter } from './writer.server.ts'

/** Short, so that reading goes on; the writer tries again. */
const BUSY_MS = 20

/** The one connection of this process. */
export const db = openDatabase(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN, BUSY_MS)

/** Runs drizzle queries as one all-or-nothing write; resolves when they are on disk. */
export const write = oneWriter(db.client, (reason) => heard(reason))

let heard: (reason: unknown) => void = () => {}

/** Says what is to be done when the disk fails under a write. */
export function whenStorageBreaks(then: typeof heard): void {
  heard = then
}
