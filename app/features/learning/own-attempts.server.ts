import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Viewer } from '#app/features/access/viewer.ts'
import {
  type ActivityView,
  type Asked,
  prepareResult,
  resultView,
  worthOf,
} from '#app/features/activities/activity-view.ts'
import { percent } from '#app/features/activities/attempt.ts'
import {
  attemptJson,
  type StoredAttempt,
  storedAttempt,
} from '#app/features/activities/attempts.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { findModule } from './catalogue.server.ts'
import { findActivity, findLesson } from './lessons.server.ts'

/** A line about one of the reader's own attempts. */
export type AttemptLine = {
  id: string
  number: number
  revision: number
  submittedAt: number
  percent: number
  passed: boolean
}

/** The reader's attempts at an activity, newest first. */
export async function ownAttempts(viewer: Viewer, activity: string): Promise<AttemptLine[]> {
  const rows = await storedOf(viewer, activity, '')
  return rows.map(lineOf)
}

export type OwnAttempt = AttemptLine & {
  /** What was asked and answered, and what it earned; null where what was asked is not known any more. */
  view: ActivityView | null
}

/** One of the reader's own attempts as it was asked; another's does not exist. */
export async function ownAttempt(
  viewer: Viewer,
  activity: string,
  id: string,
): Promise<OwnAttempt | undefined> {
  const found = findLesson(viewer, activity.slice(0, activity.lastIndexOf('/')))
  if (!found) return undefined
  const { revision, contentHash } = found.module
  const rows = await storedOf(viewer, activity, contentHash)
  const row = rows.find((one) => one.id === id)
  if (!row) return undefined
  // An activity that is gone from the course is still there in its edition.
  const source = findActivity(viewer, activity) ?? row.edition
  const about = { person: viewer.id, revision, contentHash, isStored: true }
  const asked: Asked | null = source && { ...about, activity: source.activity, key: source.key }
  if (asked) await prepareResult(asked, row)
  return {
    ...lineOf(row),
    view: (asked && viewOf(asked, row, usedOf(rows, activity, revision))) ?? null,
  }
}

/** Attempts at a revision that came after it was last passed. */
function usedOf(rows: StoredAttempt[], activity: string, revision: number): number {
  const own = rows.filter((row) => row.activity === activity && row.revision === revision)
  const passing = own.findIndex((row) => worthOf(row).passed)
  return passing < 0 ? own.length : passing
}

/** Nothing to hand in here: the activity itself stands on its module's page. */
function viewOf(asked: Asked, row: StoredAttempt, used: number): ActivityView | undefined {
  const view = resultView(asked, row, { used, opensAt: null })
  return view?.result ? { ...view, result: { ...view.result, mayRetry: false } } : undefined
}

async function storedOf(viewer: Viewer, activity: string, hash: string): Promise<StoredAttempt[]> {
  const rows = await db
    .select({ json: sql<string>`${attemptJson(hash)}` })
    .from(attempt)
    .where(and(eq(attempt.person, viewer.id), inArray(attempt.activity, idsOf(activity))))
    .orderBy(desc(attempt.submittedAt), desc(attempt.number))
  return rows.map(({ json }) => storedAttempt.parse(JSON.parse(json)))
}

/** An activity's id and its earlier ones. */
function idsOf(id: string): string[] {
  const { module } = findModule(id.slice(0, id.lastIndexOf('/'))) ?? {}
  return [id, ...(module?.activities.find((one) => one.id === id)?.was ?? [])]
}

function lineOf(row: StoredAttempt): AttemptLine {
  const { id, number, revision, submittedAt } = row
  const { passed, ...score } = worthOf(row)
  return { id, number, revision, submittedAt, percent: percent(score), passed }
}
