import { openDatabase, openReplica } from '#db/client.ts'
import { env } from './env.server.ts'
import { oneWriter } from './writer.server.ts'

/** Short, so that reading goes on; the writer tries again. */
const BUSY_MS = 20

const { DATABASE_URL, DATABASE_AUTH_TOKEN, DATABASE_REPLICA } = env

/** The one connection of this process; with a replica, the one that it reads by. */
export const db = DATABASE_REPLICA
  ? openReplica(DATABASE_REPLICA, DATABASE_URL, DATABASE_AUTH_TOKEN)
  : openDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN, BUSY_MS)

/** Runs drizzle queries as one all-or-nothing write; resolves when they are on disk. */
export const write = DATABASE_REPLICA ? writeThrough() : oneWriter(db.client, broken)

/** Writes go to the primary, and what they changed is in the replica before anyone is told. */
function writeThrough(): ReturnType<typeof oneWriter> {
  const writer = oneWriter(openDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN).client)
  return async (...queries) => {
    const results = await writer(...queries)
    await db.client.sync()
    return results
  }
}

function broken(reason: unknown): void {
  heard(reason)
}

let heard: (reason: unknown) => void = () => {}

/** Says what is to be done when the disk fails under a write. */
export function whenStorageBreaks(then: typeof heard): void {
  heard = then
}
