import { sql } from 'drizzle-orm'
import { Router } from 'express'
import { db } from '../database.server.ts'

let stopping = false

/** From now on `/readyz` says no, so that a proxy sends newcomers elsewhere. */
export function beginStopping(): void {
  stopping = true
}

/** `/healthz`: the process answers. `/readyz`: the database answers too, and we are not stopping. */
export const health = Router()
  .get('/healthz', (_req, res) => void res.type('text').send('ok'))
  .get('/readyz', async (_req, res) => {
    const ready = !stopping && (await databaseAnswers())
    res
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready')
  })

async function databaseAnswers(): Promise<boolean> {
  try {
    await db.get(sql`select count(*) from municipality`)
    return true
  } catch {
    return false
  }
}
