import { openDatabase } from '#db/client.ts'
import { env } from './env.server.ts'
import { oneWriter } from './writer.server.ts'

/** The one connection of this process. */
export const db = openDatabase(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN)

/** Runs drizzle queries as one all-or-nothing write; resolves when they are on disk. */
export const write = oneWriter(db.client)
