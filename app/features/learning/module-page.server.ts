import type { Lesson, Segment } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import {
  type ActivityView,
  formView,
  isClosed,
  lastLine,
  nextRound,
  prepareResult,
  resultView,
  worthOf,
} from '#app/features/activities/activity-view.ts'
import type { Fields } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { askedOf } from './hand-in.server.ts'
import { leftToPass } from './left-to-pass.server.ts'
import { type FoundActivity, type FoundLesson, findActivity, findLesson } from './lessons.server.ts'
import { type OwnCourse, ownCourse } from './own-courses.server.ts'
import { earlierPass } from './progress.ts'
import { passesOf, type Standings, standingsIn } from './standings.server.ts'

/** A module as one reader sees it, in reading order. */
export type OwnModule = FoundLesson & {
  own: OwnCourse
  parts: OwnPart[]
  /** Nothing has to be passed: it is complete when its reader says so. */
  byReading: boolean
}

export type OwnPart =
  | { kind: 'prose'; title: string | null; html: string }
  | { kind: 'activity'; view: ActivityView }

/**
 * A module with the reader's last results and work in progress, in two statements.
 * `again` is the activity that the reader wants a new attempt at.
 */
export async function ownModule(
  viewer: Viewer,
  id: string,
  again: string | null,
): Promise<OwnModule | undefined> {
  const found = findLesson(viewer, id)
  if (!found) return undefined
  const { module } = found
  const { revision, contentHash } = module
  const asked = { person: viewer.id, module: id, revision, hash: contentHash }
  const [own, standings] = await Promise.all([
    ownCourse(viewer, found.course.id),
    standingsIn(asked),
  ])
  if (!own) return undefined
  const entry = own.modules.find((each) => each.module.id === id)
  const reader = { viewer, standings, again, since: entry?.earlier?.revision ?? null }
  await prepareResults(reader)
  const parts = partsFor(found.lesson, reader)
  const left = leftToPass(module, reader.since)
  return { ...found, own, parts, byReading: left.activities.length === 0 }
}

/** One activity as its own page shows it; `again` where the reader wants a new attempt. */
export async function ownActivity(
  viewer: Viewer,
  id: string,
  again: boolean,
): Promise<{ found: FoundActivity; view: ActivityView } | undefined> {
  const found = findActivity(viewer, id)
  if (!found) return undefined
  const { module } = found
  const { revision, contentHash } = module
  const [standings, passes] = await Promise.all([
    standingsIn({ person: viewer.id, module: module.id, revision, hash: contentHash }),
    passesOf(viewer.id, module.id),
  ])
  const since = earlierPass(module, passes, today())?.revision ?? null
  const own = again ? (id.split('/')[2] ?? null) : null
  const reader = { viewer, standings, again: own, since }
  await prepareResults(reader)
  const view = openActivity(id, reader)
  return view && { found, view }
}

/** What takes long to tell of is made ready before the page is. */
async function prepareResults({ viewer, standings, since }: Reader): Promise<void> {
  for (const { last } of standings.attempts) {
    const found = findActivity(viewer, last.activity)
    if (found) await prepareResult(askedOf(found, viewer, since), last)
  }
}

/** Who reads a module, and what they have done in it. */
export type Reader = {
  viewer: Viewer
  standings: Standings
  again: string | null
  /** The earlier revision of a pass that still is valid. */
  since: number | null
}

/** A lesson in reading order as one reader sees it. */
export function partsFor({ segments }: Lesson, reader: Reader): OwnPart[] {
  return segments.flatMap((segment) => partOf(segment, reader))
}

function partOf(segment: Segment, reader: Reader): OwnPart[] {
  if (segment.kind === 'prose') return [{ kind: 'prose', title: null, html: segment.html }]
  if (segment.kind === 'local') {
    const html = variantFor(reader.viewer.municipality.number, segment.variants)
    return [{ kind: 'prose', title: segment.title, html }]
  }
  const view = openActivity(segment.activity.id, reader)
  return view ? [{ kind: 'activity', view }] : []
}

/** The text for a municipality, or the one for all the others. */
function variantFor(
  number: string,
  variants: Extract<Segment, { kind: 'local' }>['variants'],
): string {
  const own = variants.find(({ municipalities }) => municipalities.includes(number))
  return (own ?? variants.find(({ municipalities }) => municipalities.length === 0))?.html ?? ''
}

/** Work in progress first; else the last result, unless a new attempt is asked for; else a fresh form. */
function openActivity(id: string, reader: Reader): ActivityView | undefined {
  const { viewer, standings, again, since } = reader
  const found = findActivity(viewer, id)
  if (!found) return undefined
  const asked = askedOf(found, viewer, since)
  const standing = standings.attempts.find(({ last }) => last.activity === id)
  const draft = standings.drafts.find(({ activity }) => activity === id)
  const used = standing?.used ?? 0
  const closed = isClosed(found.activity, used)
  const lastAt = standing?.last.submittedAt ?? 0
  const opensAt = nextRound(found.activity, { used, lastAt }, now())
  const isAgain = id.split('/')[2] === again
  const isCurrent = standing?.last.revision === asked.revision
  const result = standing && isCurrent && resultView(asked, standing.last, { used, opensAt })
  if (result && (closed || opensAt || (!draft && !isAgain))) return result
  const form = formView(asked, {
    number: (standing?.last.number ?? 0) + 1,
    attempt: crypto.randomUUID(),
    ...(result && { fields: carriedOn(found, result) }),
    ...(draft && { fields: draft.answer.fields, step: draft.step, savedAt: draft.savedAt }),
  })
  const last = standing ? lastLine(standing.last) : null
  const isSettled = form.anew?.questions === 0 || wasPassedAs(found, standings)
  const isKnown = isSettled && !draft && !isAgain
  return { ...form, last, isKnown, opensAt, notice: closed ? 'closed' : null }
}

/** What a new attempt begins with: in some labs, what failed. */
function carriedOn({ activity }: FoundActivity, { fields, result }: ActivityView): Fields {
  return kindOf(activity).carriesOn && !result?.passed ? fields : {}
}

/** Passed at this revision under an earlier id. */
function wasPassedAs({ module, activity }: FoundActivity, { attempts }: Standings): boolean {
  const was = module.activities.find(({ id }) => id === activity.id)?.was ?? []
  return attempts.some(
    ({ last }) =>
      was.includes(last.activity) && last.revision === module.revision && worthOf(last).passed,
  )
}
