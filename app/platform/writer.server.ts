import { setTimeout as pause } from 'node:timers/promises'
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { gauge, histogram } from './metrics.server.ts'
import { storageFault } from './storage-fault.ts'

/** A drizzle query, or anything that is a statement with its values. */
export type Query = { toSQL(): { sql: string; params: unknown[] } }
type Job = {
  statements: InStatement[]
  resolve(results: ResultSet[]): void
  reject(reason: unknown): void
}

/** At most this many jobs share a commit: their answers are rendered in one turn of the event loop. */
const JOBS_PER_COMMIT = 16
/** How long a write waits for another process that holds the database, and how often it looks. Milliseconds. */
const PATIENCE_MS = 20_000
const LOOKS_EVERY_MS = 80

const commitSeconds = histogram('leia_commit_seconds', 'From the first statement to the disk', {
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
})
const commitJobs = histogram('leia_commit_writes', 'Writes that shared a commit', {
  buckets: [1, 2, 4, 8, JOBS_PER_COMMIT],
})
let queued = 0
gauge('leia_writes_waiting', 'Writes that wait for their commit', () => queued)

/**
 * Gathers writes that arrive at the same time into one synced commit.
 * A job's statements succeed or fail together; its promise settles only after the commit.
 * `whenBroken` hears of a disk that failed under a write: what is in memory can't be believed any more.
 */
export function oneWriter(client: Client, whenBroken: (reason: unknown) => void = () => {}) {
  let waiting: Job[] = []
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, JOBS_PER_COMMIT)
      waiting = waiting.slice(JOBS_PER_COMMIT)
      const fault = await commit(client, jobs)
      queued -= jobs.length
      if (storageFault(fault) === 'broken') whenBroken(fault)
      // Readers and sockets get their turn between two commits.
      await new Promise(setImmediate)
    }
    busy = false
  }

  return (...queries: Query[]): Promise<ResultSet[]> =>
    new Promise((resolve, reject) => {
      queued += 1
      waiting.push({ statements: queries.map(statement), resolve, reject })
      if (!busy) {
        busy = true
        setImmediate(() => void drain())
      }
    })
}

/** Gives what went wrong for all of the jobs, if anything did. */
async function commit(client: Client, jobs: Job[]): Promise<unknown> {
  try {
    const statements = jobs.flatMap((job) => job.statements)
    const committed = commitSeconds.startTimer()
    const results = await whenFree(client, () => client.batch(statements, 'write'))
    committed()
    commitJobs.observe(jobs.length)
    for (const job of jobs) job.resolve(results.splice(0, job.statements.length))
    return undefined
  } catch (reason) {
    // One job's fault must not fail its neighbours: each gets a commit of its own. The storage's is everyone's.
    if (jobs.length > 1 && !storageFault(reason))
      for (const job of jobs) await commit(client, [job])
    else for (const job of jobs) job.reject(reason)
    return reason
  }
}

/**
 * Writes as soon as no other process does. Waiting in SQLite would hold up everything else here,
 * so each try is short, and what reads gets its turn between them.
 */
export async function whenFree<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const patientUntil = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (reason) {
      if (storageFault(reason) !== 'busy' || performance.now() > patientUntil) throw reason
    }
    await pause(LOOKS_EVERY_MS)
    // libSQL leaves the BEGIN that found it busy unfinished, and no commit succeeds on that connection any more.
    client.reconnect()
  }
}

function statement(query: Query): InStatement {
  const { sql, params } = query.toSQL()
  return { sql, args: params as never }
}
