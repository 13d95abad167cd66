import type { Client, InStatement, ResultSet } from '@libsql/client'

/** A drizzle query, or anything that is a statement with its values. */
export type Query = { toSQL(): { sql: string; params: unknown[] } }
type Job = {
  statements: InStatement[]
  resolve(results: ResultSet[]): void
  reject(reason: unknown): void
}

/** At most this many jobs share a commit: their answers are rendered in one turn of the event loop. */
const JOBS_PER_COMMIT = 16

/**
 * Gathers writes that arrive at the same time into one synced commit.
 * A job's statements succeed or fail together; its promise settles only after the commit.
 */
export function oneWriter(client: Client) {
  let waiting: Job[] = []
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, JOBS_PER_COMMIT)
      waiting = waiting.slice(JOBS_PER_COMMIT)
      await commit(client, jobs)
      // Readers and sockets get their turn between two commits.
      await new Promise(setImmediate)
    }
    busy = false
  }

  return (...queries: Query[]): Promise<ResultSet[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ statements: queries.map(statement), resolve, reject })
      if (!busy) {
        busy = true
        setImmediate(() => void drain())
      }
    })
}

async function commit(client: Client, jobs: Job[]): Promise<void> {
  try {
    const results = await client.batch(
      jobs.flatMap((job) => job.statements),
      'write',
    )
    for (const job of jobs) job.resolve(results.splice(0, job.statements.length))
  } catch (reason) {
    // One job's fault must not fail its neighbours: each gets a commit of its own.
    if (jobs.length > 1) for (const job of jobs) await commit(client, [job])
    else jobs[0]?.reject(reason)
  }
}

function statement(query: Query): InStatement {
  const { sql, params } = query.toSQL()
  return { sql, args: params as never }
}
