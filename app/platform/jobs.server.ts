import { Cron } from 'croner'
import { and, asc, desc, eq, gt, isNull, lt, lte, max, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { job } from '#db/schema/jobs.ts'
import { now } from './clock.server.ts'
import { db, write } from './database.server.ts'
import { log } from './log.server.ts'

export type Recurring = {
  name: string
  /** Cron expression in Europe/Oslo: minute, hour, day of month, month, weekday. */
  at: string
  /** After a standstill: `each` time that was missed is run, or only the `latest`. */
  missed: 'each' | 'latest'
  /** Gets the instant it was due (Unix milliseconds), however late it runs. Must bear to be run again. */
  run(dueAt: number): Promise<void>
}

type Due = typeof job.$inferSelect

/** A job that runs by the clock. Throws when `at` is no cron expression. */
export function recurring(described: Recurring): Recurring {
  timesOf(described)
  return described
}

const other = alias(job, 'other')

/** Without a sign of life for this long, whoever runs a job is taken to be gone. */
const LEASE_MS = 120_000
const LONGEST_WAIT_MINUTES = 60
/** A time that nobody has noted by then: no process runs jobs. */
const OVERLOOKED_MS = 900_000

/**
 * Notes what has become due and runs it, one after the other, in the order of the list.
 * Each due time is run by one process only. Gives how many ran.
 */
export async function runDue(jobs: Recurring[], stopping = () => false): Promise<number> {
  for (const one of jobs) await noteDue(one)
  let ran = 0
  while (!stopping()) {
    const found = await claimNext(jobs)
    if (!found) break
    await runOne(found.job, found.due)
    ran += 1
  }
  return ran
}

/** Runs the latest time of a job that was due, also when it has been done; `taken` when that is running. */
export async function runLatest(one: Recurring): Promise<'done' | 'failed' | 'taken'> {
  await noteDue(one)
  const { name } = one
  const latest = await db
    .select()
    .from(job)
    .where(eq(job.name, name))
    .orderBy(desc(job.dueAt))
    .get()
  if (!latest || !(await claim(latest))) return 'taken'
  return (await runOne(one, { ...latest, tries: latest.tries + 1 })) ? 'done' : 'failed'
}

/** A job's last time done, what is undone, what nobody has looked at, and when it is due next. */
export async function jobStatus(one: Recurring) {
  const own = eq(job.name, one.name)
  const undone = await db
    .select()
    .from(job)
    .where(and(own, isNull(job.doneAt)))
    .orderBy(asc(job.dueAt))
  const [noted] = await db
    .select({ doneAt: max(job.doneAt), dueAt: max(job.dueAt) })
    .from(job)
    .where(own)
  const [expected] = timesOf(one).previousRuns(1, new Date(now() - OVERLOOKED_MS))
  const overlooked =
    expected && expected.getTime() > (noted?.dueAt ?? 0) ? expected.getTime() : null
  const nextAt = timesOf(one).nextRun(new Date(now()))?.getTime()
  return { name: one.name, doneAt: noted?.doneAt ?? null, undone, overlooked, nextAt }
}

async function noteDue(one: Recurring): Promise<void> {
  const due = await newlyDue(one)
  const latest = due.at(-1)
  if (latest === undefined) return
  const rows = due.map((dueAt) => ({ name: one.name, dueAt, nextAt: dueAt }))
  const superseded = and(isNull(job.doneAt), before(one.name, latest))
  await write(
    db.insert(job).values(rows).onConflictDoNothing(),
    ...(one.missed === 'latest' ? [db.delete(job).where(superseded)] : []),
  )
}

/** Earlier times of a job that nobody is at. */
function before(name: string, dueAt: number) {
  return and(eq(job.name, name), lt(job.dueAt, dueAt), lte(job.leaseUntil, now()))
}

/** The times after the last one noted; of a job that is new, the latest one. */
async function newlyDue(one: Recurring): Promise<number[]> {
  const times = timesOf(one)
  const at = new Date(now())
  const [noted] = await db
    .select({ dueAt: max(job.dueAt) })
    .from(job)
    .where(eq(job.name, one.name))
  if (!noted?.dueAt) return times.previousRuns(1, new Date(now() + 1)).map((time) => time.getTime())
  const due: number[] = []
  for (let next = times.nextRun(new Date(noted.dueAt)); next && next <= at; ) {
    due.push(next.getTime())
    next = times.nextRun(next)
  }
  return due
}

function timesOf({ at }: Recurring): Cron {
  return new Cron(at, { timezone: 'Europe/Oslo', paused: true })
}

async function claimNext(jobs: Recurring[]) {
  const at = now()
  const due = await db
    .select()
    .from(job)
    .where(and(isNull(job.doneAt), lte(job.nextAt, at), lte(job.leaseUntil, at)))
    .orderBy(asc(job.dueAt))
  const place = (name: string) => jobs.findIndex((one) => one.name === name)
  const inOrder = due.toSorted((a, b) => a.dueAt - b.dueAt || place(a.name) - place(b.name))
  for (const one of inOrder) {
    const found = jobs[place(one.name)]
    if (found && (await claim(one))) return { job: found, due: { ...one, tries: one.tries + 1 } }
  }
  return undefined
}

/**
 * The number of tries is the claim's mark: of two processes that saw the same, one gets it.
 * Nobody gets it while another time of the same job is being run.
 */
async function claim(due: Due): Promise<boolean> {
  const running = db
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.name, due.name), gt(other.leaseUntil, now())))
  const free = and(claimed(due), notExists(running))
  const taken = { leaseUntil: now() + LEASE_MS, tries: sql`${job.tries} + 1` }
  const [result] = await write(db.update(job).set(taken).where(free))
  return result?.rowsAffected === 1
}

async function runOne(one: Recurring, due: Due): Promise<boolean> {
  const { name, dueAt, tries } = due
  const alive = setInterval(() => void stillHere(due), LEASE_MS / 4)
  try {
    await one.run(dueAt)
    await write(
      db.update(job).set({ doneAt: now(), leaseUntil: 0, lastError: null }).where(claimed(due)),
      // What runs every few minutes leaves no heap of rows.
      ...(one.missed === 'latest' ? [db.delete(job).where(before(name, dueAt))] : []),
    )
    log.info({ name, dueAt, tries }, 'job done')
    return true
  } catch (error) {
    log.error({ name, dueAt, tries, err: error }, 'job failed')
    const minutes = Math.min(2 ** (tries - 1), LONGEST_WAIT_MINUTES)
    const lastError = String(error).slice(0, 500)
    const later = { leaseUntil: 0, nextAt: now() + minutes * 60_000, lastError }
    await write(db.update(job).set(later).where(claimed(due)))
    return false
  } finally {
    clearInterval(alive)
  }
}

async function stillHere(due: Due): Promise<void> {
  const longer = db.update(job).set({ leaseUntil: now() + LEASE_MS })
  await write(longer.where(claimed(due))).catch((err: unknown) => log.warn({ err }, 'lease'))
}

function claimed({ name, dueAt, tries }: Due) {
  return and(eq(job.name, name), eq(job.dueAt, dueAt), eq(job.tries, tries))
}
