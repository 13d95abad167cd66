import type { Arrival } from '#app/ui/arrival.tsx'
import {
  type Activity,
  type ActivityKey,
  type ActivityReview,
  type ActivityScene,
  activitySlug,
  type ServedActivity,
  type ShownActivity,
} from './activity.ts'
import { type Fields, isMore, type Problem, percent, type Score } from './attempt.ts'
import { fingerprint } from './quiz/random.ts'
import { kindOf } from './registry.ts'

/** An activity with its key, and whom it is asked. */
export type Asked = {
  activity: Activity
  key: ActivityKey
  person: string
  /** The person's municipality, by number. */
  municipality?: string
  revision: number
  contentHash: string
  /** False where attempts are graded only: in a course that is not published. */
  isStored: boolean
  /** The earlier revision that this person's valid pass is at; without one, all is asked. */
  since?: number | null
  /** Questions of it whose key was wrong and is mended, with what the author says of it. */
  errata?: { question: string; date: string; note: string }[]
}

/** As much of a stored attempt as a page needs. */
export type Attempted = {
  id: string
  number: number
  sinceRevision: number | null
  contentHash: string
  answer?: unknown
  numerator: number
  denominator: number
  passed: boolean
  submittedAt: number
  /** What it is worth since a wrong key was mended; never less. */
  regraded: (Score & { passed: boolean }) | null
  /** What was asked, where that is no longer what is asked. */
  edition: { activity: Activity; key: ActivityKey } | null
}

/** Why an answer was not taken, or what is special about this page. */
export type Notice =
  | 'superseded'
  | 'closed'
  | 'waiting'
  | 'changed'
  | 'signed-out'
  | 'other-person'
  | 'not-stored'
  | 'stale'

export type Result = {
  submittedAt: number
  passed: boolean
  percent: number
  points: { earned: number; all: number }
  review: ActivityReview
  /** The course has changed since: this is what was asked then. */
  isPast: boolean
  /** A wrong key was mended in this person's favour. */
  corrected: { before: number; notes: string[] } | null
  mayRetry: boolean
  /** This attempt completed the module. */
  completed: boolean
  /** Where its owner has come to by that. */
  arrival: Arrival | null
}

/** How many questions are asked anew, of all. */
export type Anew = { questions: number; of: number }

/** All that the page of an activity shows; holds of the key only what an answer has earned. */
export type ActivityView = {
  slug: string
  /** Where the form is sent; with `.json` after it by a page that stays where it is. */
  action: string
  asked: ShownActivity
  /** Where work in progress has come to, in a lab. */
  scene: ActivityScene | null
  /** The attempt that the form is for, and its idempotency key. */
  number: number
  attempt: string
  person: string
  edition: string
  /** What was answered, or work in progress. */
  fields: Fields
  /** Step and time of the draft that the form builds on. */
  step: number
  savedAt: number | null
  problems: Problem[]
  isStored: boolean
  notice: Notice | null
  result: Result | null
  /** For someone who passed an earlier revision; nothing to ask again where `questions` is 0. */
  anew: Anew | null
  /** Nothing is asked again, and the person has not asked for more: no form is shown. */
  isKnown: boolean
  /** When the next attempt may be made, if not now. */
  opensAt: number | null
  /** How the last attempt went, over a fresh form. */
  last: { percent: number; passed: boolean; submittedAt: number } | null
  /** Where the form is found again, with the next attempt. */
  home: string
  /** Where the module is read. */
  reading: string
}

/** The form for an attempt, with what was typed so far. */
export function formView(
  asked: Asked,
  form: { number: number; attempt: string; fields?: Fields; step?: number; savedAt?: number },
): ActivityView {
  const { activity, person, revision } = asked
  const kind = kindOf(activity)
  const since = sinceAsked(asked)
  const served = servedTo(asked, form.number, since)
  const slug = activitySlug(activity.id)
  const fields = kind.fitting(served, form.fields ?? {})
  return {
    slug,
    action: `/activities/${slug}/attempts`,
    asked: kind.shown(served),
    scene: kind.open(served, asked.key, fields),
    number: form.number,
    attempt: form.attempt,
    person,
    edition: editionOf(activity, revision, since),
    fields,
    step: form.step ?? 0,
    savedAt: form.savedAt ?? null,
    problems: [],
    isStored: asked.isStored,
    notice: null,
    result: null,
    anew: anewOf(asked),
    isKnown: false,
    opensAt: null,
    last: null,
    home: homeOf(activity, form.number),
    reading: `/courses/${moduleOf(activity)}`,
  }
}

/** What is asked in an attempt, in full or only anew after a revision. */
export function servedTo(asked: Asked, number: number, since: number | null): ServedActivity {
  const { activity, key, person, municipality } = asked
  return kindOf(activity).serve(activity, key, { person, number, municipality, since })
}

/** The revision after which a new attempt asks only what is new; null: all of it. */
export function sinceAsked(asked: Asked): number | null {
  const anew = anewOf(asked)
  const isPart = anew !== null && anew.questions > 0 && anew.questions < anew.of
  return isPart ? (asked.since ?? null) : null
}

function anewOf({ activity, key, since = null }: Asked): Anew | null {
  if (since === null) return null
  const { count } = kindOf(activity)
  return { questions: count(activity, key, since), of: count(activity, key, null) }
}

/** An attempt as its owner sees it, as it was asked; undefined when that is no longer known. */
export function resultView(
  asked: Asked,
  attempted: Attempted,
  context: { used: number; opensAt: number | null; completed?: boolean },
): ActivityView | undefined {
  const then = askedThen(asked, attempted)
  const { number, id, sinceRevision } = attempted
  const served = then && servedTo(then, number, sinceRevision)
  const kind = kindOf(asked.activity)
  const answer = served && kind.restore(served, attempted.answer)
  if (!answer) return undefined
  const closed = isClosed(asked.activity, context.used)
  const { passed, ...score } = worthOf(attempted)
  const result: Result = {
    submittedAt: attempted.submittedAt,
    passed,
    percent: percent(score),
    points: pointsOf(kind.items(served), score),
    review: kind.review(served, reviewKey(asked, then, attempted), answer, passed || closed),
    isPast: then !== asked,
    corrected: correctedIn(asked, attempted, kind.items(served)),
    mayRetry: !closed && context.opensAt === null,
    completed: context.completed ?? false,
    arrival: null,
  }
  const form = formView(asked, { number, attempt: id })
  const { opensAt } = context
  const home = homeOf(asked.activity, number + 1)
  return { ...form, asked: kind.shown(served), fields: kind.fields(answer), result, opensAt, home }
}

/** Does what a result takes long for, in turns that others come between. */
export async function prepareResult(asked: Asked, attempted: Attempted): Promise<void> {
  const kind = kindOf(asked.activity)
  const then = kind.prepare && askedThen(asked, attempted)
  const served = then && servedTo(then, attempted.number, attempted.sinceRevision)
  const answer = served && kind.restore(served, attempted.answer)
  if (answer) await kind.prepare?.(served, then.key, answer)
}

/** What was asked in an attempt: what is asked now, or the edition that was stored with it. */
export function askedThen(asked: Asked, { contentHash, edition }: Attempted): Asked | undefined {
  if (contentHash === asked.contentHash) return asked
  return edition ? { ...asked, ...edition } : undefined
}

/** The key that a regraded answer was marked by; otherwise the one of its time. */
function reviewKey(asked: Asked, then: Asked, { regraded }: Attempted): ActivityKey {
  return regraded ? mendedKey(asked, then) : then.key
}

/** The key of an edition, with what errata have mended since. */
export function mendedKey(asked: Asked, then: Asked): ActivityKey {
  const questions = (asked.errata ?? []).map(({ question }) => question)
  return kindOf(then.activity).mend(then.key, asked.key, questions)
}

function correctedIn(
  { errata = [] }: Asked,
  attempted: Attempted,
  items: { id: string }[],
): Result['corrected'] {
  const { regraded } = attempted
  if (!regraded || !isMore(regraded, attempted)) return null
  const own = errata.filter(({ question }) => items.some(({ id }) => id === question))
  return { before: percent(attempted), notes: own.map(({ note }) => note) }
}

/** What an attempt counts as: its own grade, or a later one in its favour. */
export function worthOf({ numerator, denominator, passed, regraded }: Worth) {
  return regraded ?? { numerator, denominator, passed }
}

type Worth = Pick<Attempted, 'numerator' | 'denominator' | 'passed' | 'regraded'>

/**
 * Says which edition of an activity a form shows. Made from what everyone may see:
 * the stored content hash also covers the key, and a hash of a key can be guessed at.
 */
export function editionOf(
  activity: Activity,
  revision: number,
  since: number | null = null,
): string {
  const known = editions.get(activity) ?? fingerprint(JSON.stringify(activity))
  editions.set(activity, known)
  return [revision, known, ...(since === null ? [] : [since])].join('.')
}

/** The earlier revision that a form was made for; null when it asks everything. */
export function sinceIn(edition: string): number | null {
  const since = edition.split('.')[2]
  return since !== undefined && /^\d{1,4}$/.test(since) ? Number(since) : null
}

const editions = new WeakMap<Activity, string>()

/** Whether a person has used the attempts that an activity gives; after a wait there are more. */
export function isClosed({ attempts, wait }: Activity, used: number): boolean {
  return wait === null && attempts !== null && used >= attempts
}

/** When the next round of attempts opens, in Unix milliseconds; null when one may try now. */
export function nextRound(
  { attempts, wait }: Activity,
  tried: { used: number; lastAt: number },
  now: number,
): number | null {
  const isOver = tried.used > 0 && tried.used % (attempts ?? 1) === 0
  if (wait === null || !isOver) return null
  const opens = tried.lastAt + wait * HOUR
  return opens > now ? opens : null
}

const HOUR = 3_600_000

/** A line about an attempt that is over. */
export function lastLine(attempted: Attempted): NonNullable<ActivityView['last']> {
  const { passed, ...score } = worthOf(attempted)
  return { percent: percent(score), passed, submittedAt: attempted.submittedAt }
}

/**
 * A quiz stands in its module, a lab on a page of its own. With the number of the attempt the address
 * is another each time: a link to where one is already would only scroll.
 */
function homeOf({ id, kind }: Activity, number: number): string {
  const own = id.split('/')[2]
  const again = `again=${own}&attempt=${number}`
  if (kind !== 'quiz') return `/activities/${activitySlug(id)}?${again}`
  return `/courses/${moduleOf({ id })}?${again}#${own}`
}

function moduleOf({ id }: Pick<Activity, 'id'>): string {
  return id.slice(0, id.lastIndexOf('/'))
}

/** Points to two decimals, rounded down as the per cent is: so the two agree. */
function pointsOf(items: { points: number }[], { numerator, denominator }: Score) {
  const all = items.reduce((sum, { points }) => sum + points, 0)
  return { earned: Math.floor((100 * all * numerator) / denominator) / 100, all }
}
