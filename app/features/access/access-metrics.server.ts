import { gt } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { counter, gauge } from '#app/platform/metrics.server.ts'
import { session } from '#db/schema/access.ts'

/** Tries to sign in: by which way, and what came of it. */
export const signIns = counter('leia_sign_ins_total', 'Tries to sign in', ['way', 'outcome'])

gauge('leia_sessions_active', 'Sessions that have not run out', () =>
  db.$count(session, gt(session.expiresAt, Math.floor(now() / 1000))),
)
