import type { Viewer } from '#app/features/access/viewer.ts'
import {
  type ActivityView,
  type Asked,
  editionOf,
  formView,
  isClosed,
  lastLine,
  type Notice,
  nextRound,
  resultView,
  servedTo,
  sinceAsked,
  sinceIn,
} from '#app/features/activities/activity-view.ts'
import type { Fields, Problem } from '#app/features/activities/attempt.ts'
import {
  forgetDraft,
  insertAttempt,
  type NewAttempt,
  type StoredAttempt,
} from '#app/features/activities/attempts.server.ts'
import { keepDraft, replaceDraft } from '#app/features/activities/drafts.server.ts'
import { editionIsStored, editionWrites } from '#app/features/activities/editions.server.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { readSubmission, type Submission } from '#app/features/activities/submission.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { write } from '#app/platform/database.server.ts'
import { counter } from '#app/platform/metrics.server.ts'
import { completeWhenAllPassed, isCompletedAt } from './completions.server.ts'
import { leftToPass } from './left-to-pass.server.ts'
import { asWritten, type FoundActivity, findActivity } from './lessons.server.ts'
import { type Completion, earlierPass } from './progress.ts'
import { standingAt } from './standings.server.ts'

const handIns = counter('leia_hand_ins_total', 'Answers handed in', ['outcome'])

/** What came of handing in; every refusal but the first two has a page that keeps what was typed. */
export type HandedIn =
  | { ok: true; view: ActivityView }
  | { ok: false; reason: 'not-found' | 'malformed' }
  | { ok: false; reason: 'incomplete' | Refusal | 'stale'; view: ActivityView }

type Refusal = Extract<Notice, 'superseded' | 'closed' | 'waiting' | 'changed' | 'other-person'>

type Given = {
  viewer: Viewer
  activity: string
  form: Fields
  now: number
  /** Grades only, as in a course that is not published. */
  isTrial?: boolean
}
type Order = Submission & { viewer: Viewer; found: FoundActivity; asked: Asked; now: number }
/** With what the database says of the person and the module. */
type Weighed = Order &
  Awaited<ReturnType<typeof standingAt>> & {
    earlier: Completion | undefined
    /** When the next round of attempts opens, if not now. */
    opensAt: number | null
  }

/**
 * Grades an answer, stores the attempt and what it completes in one write, and gives what it earned.
 * The same form again gives the same attempt, also when it comes many times at once.
 */
export async function handIn(given: Given): Promise<HandedIn> {
  const outcome = await receive(given)
  handIns.inc({ outcome: outcome.ok ? 'ok' : outcome.reason })
  return outcome
}

async function receive(given: Given): Promise<HandedIn> {
  const { viewer, activity, form, now, isTrial = false } = given
  const found = findActivity(viewer, activity)
  if (!found) return { ok: false, reason: 'not-found' }
  const submission = readSubmission(form)
  if (!submission) return { ok: false, reason: 'malformed' }
  const order = { ...submission, viewer, found, asked: askedOf(found, viewer, null), now }
  if (submission.person !== viewer.id) return refused(order, 'other-person')
  return order.asked.isStored && !isTrial ? store(order) : tryOut(order)
}

/** An activity as it is asked of a person, whose valid pass is at an earlier revision if any. */
export function askedOf(
  found: FoundActivity,
  { id: person, municipality }: { id: string; municipality?: { number: string } },
  since: number | null,
): Asked {
  const { activity, key, course, module } = found
  const { revision, contentHash } = module
  const isStored = course.status !== 'draft'
  const errata = module.errata.filter((erratum) => erratum.activity === activity.id)
  const own = { person, municipality: municipality?.number }
  return { activity, key, ...own, revision, contentHash, isStored, since, errata }
}

async function store(given: Order): Promise<HandedIn> {
  const order = await weigh(given)
  const { known, submitted, used } = order
  if (known) return repeat(order, known)
  if (isClosed(order.asked.activity, used)) return refused(order, 'closed')
  if (order.number <= submitted) return supersede(order, submitted + 1)
  if (order.number > submitted + 1) return { ok: false, reason: 'malformed' }
  if (order.opensAt) return keepingWork(order, tooEarly(order, order.opensAt))
  const graded = await gradeOrder(order)
  if (!graded.ok) return keepingWork(order, graded.refusal)
  const [attempt, completion] = await write(...queriesFor(order, graded.row))
  editionIsStored(order.asked)
  if (attempt?.rowsAffected !== 1) return afterAll(given)
  const completed = completes(order, graded.row) && completion?.rowsAffected === 1
  const failures = graded.row.passed ? 0 : used + 1
  const opensAt = nextRound(order.asked.activity, { used: failures, lastAt: order.now }, order.now)
  const context = { used: failures, opensAt, completed }
  return { ok: true, view: viewOf(order, storedFrom(graded.row), context) }
}

/** The next round of attempts is not open yet: what was typed waits with its owner. */
function tooEarly(order: Order, opensAt: number): HandedIn {
  const view = formView(order.asked, order)
  return { ok: false, reason: 'waiting', view: { ...view, notice: 'waiting', opensAt } }
}

/** Why an answer is not taken yet, though it may be later. */
const FOR_LATER = new Set(['incomplete', 'waiting', 'changed'])

/** An answer that can't be taken yet is work in progress: it is there when the page is opened again. */
async function keepingWork(order: Order, refusal: HandedIn): Promise<HandedIn> {
  if (refusal.ok || !('view' in refusal) || !FOR_LATER.has(refusal.reason)) return refusal
  const { viewer, asked, number, now } = order
  const { fields } = refusal.view
  const work = { person: viewer.id, activity: asked.activity.id, number, fields, now }
  const step = await replaceDraft(work)
  return { ...refusal, view: { ...refusal.view, step, savedAt: now } }
}

/** The id or the number was taken between our look and our write. */
async function afterAll(given: Order): Promise<HandedIn> {
  const order = await weigh(given)
  return order.known ? repeat(order, order.known) : supersede(order, order.submitted + 1)
}

/** Looks up what is there already, and what an earlier pass lets the person off. */
async function weigh(order: Order): Promise<Weighed> {
  const { attempt, viewer, asked, found, now } = order
  const { module } = found
  const standing = await standingAt({
    id: attempt,
    person: viewer.id,
    activity: asked.activity.id,
    module: module.id,
    revision: module.revision,
    hash: module.contentHash,
  })
  const earlier = earlierPass(module, standing.passes, dayOf(now))
  const opensAt = nextRound(asked.activity, standing, now)
  const since = earlier?.revision ?? null
  return { ...order, ...standing, earlier, opensAt, asked: { ...asked, since } }
}

/** What was handed in before is answered as it was then; another's attempt does not exist. */
async function repeat(order: Weighed, known: StoredAttempt): Promise<HandedIn> {
  const { viewer, found, asked, used, opensAt } = order
  if (known.person !== viewer.id || known.activity !== asked.activity.id)
    return { ok: false, reason: 'not-found' }
  const completed = await isCompletedAt(viewer.id, found.module.id, known.submittedAt)
  return { ok: true, view: viewOf(order, known, { used, opensAt, completed }) }
}

/** Another tab has handed in this attempt: the answers wait as a draft of the next one. */
async function supersede(order: Weighed, number: number): Promise<HandedIn> {
  const { viewer, asked, fields, now, opensAt } = order
  const work = { person: viewer.id, activity: asked.activity.id, number, fields, now }
  await keepDraft(work)
  const view = formView(asked, { number, attempt: crypto.randomUUID(), fields, step: 1 })
  return { ok: false, reason: 'superseded', view: { ...view, opensAt, notice: 'superseded' } }
}

function refused(order: Order, reason: Refusal): HandedIn {
  return { ok: false, reason, view: { ...typed(order), notice: reason } }
}

/** The form as it was typed, also when it was made for somebody else. */
function typed(order: Order): ActivityView {
  const { asked, person, fields, edition } = order
  return { ...formView({ ...asked, person, since: sinceIn(edition) }, order), fields }
}

type Graded = { ok: true; row: NewAttempt } | { ok: false; refusal: HandedIn }

async function gradeOrder(order: Order): Promise<Graded> {
  const { asked, number, fields, viewer, attempt, now } = order
  const { activity, key, revision, contentHash } = asked
  const kind = kindOf(activity)
  const sinceRevision = sinceAsked(asked)
  const served = servedTo(asked, number, sinceRevision)
  const parsed = kind.parse(served, fields)
  if (isChanged(order, parsed.ok)) return { ok: false, refusal: changed(order) }
  if (!parsed.ok) return { ok: false, refusal: unread(order, parsed) }
  await kind.prepare?.(served, key, parsed.answer)
  const { score, passed } = kind.grade(served, key, parsed.answer)
  const about = {
    id: attempt,
    person: viewer.id,
    activity: activity.id,
    number,
    revision,
    sinceRevision,
    contentHash,
  }
  const share = { scoreNumerator: score.numerator, scoreDenominator: score.denominator }
  return { ok: true, row: { ...about, answer: parsed.answer, ...share, passed, submittedAt: now } }
}

/** A form from before a new revision, or one that what is asked no longer has room for. */
function isChanged({ asked, edition }: Order, fits: boolean): boolean {
  const current = editionOf(asked.activity, asked.revision, sinceAsked(asked))
  const sameRevision = edition.split('.')[0] === String(asked.revision)
  return edition !== current && !(fits && sameRevision)
}

function changed(order: Order): HandedIn {
  const view = formView(order.asked, order)
  return { ok: false, reason: 'changed', view: { ...view, notice: 'changed' } }
}

function unread(
  order: Order,
  parsed: { reason: 'malformed' } | { reason: 'incomplete'; problems: Problem[] },
): HandedIn {
  if (parsed.reason === 'malformed') return { ok: false, reason: 'malformed' }
  return { ok: false, reason: 'incomplete', view: { ...typed(order), problems: parsed.problems } }
}

/** Attempt, completion (where this attempt can bring one), the draft's end, and what was asked if it is new. */
function queriesFor(order: Weighed, row: NewAttempt) {
  const { viewer, found, asked, earlier, now } = order
  const { course, module } = found
  const pass = { person: viewer.id, course, module, earlier, now }
  return [
    insertAttempt(row),
    ...(completes(order, row) ? [completeWhenAllPassed(pass)] : []),
    forgetDraft(row),
    ...editionWrites({ ...asked, ...asWritten(found) }, now),
  ]
}

/** Whether an attempt may be what completes its module. */
function completes({ found, earlier }: Weighed, { passed, activity }: NewAttempt): boolean {
  const { activities } = leftToPass(found.module, earlier?.revision ?? null)
  return passed && activities.some(([id]) => id === activity)
}

/** An author's try at a course that is not published: graded, never stored. */
async function tryOut(order: Order): Promise<HandedIn> {
  const graded = await gradeOrder(order)
  if (!graded.ok) return graded.refusal
  const view = viewOf(order, storedFrom(graded.row), { used: 0, opensAt: null, completed: false })
  return { ok: true, view: { ...view, notice: 'not-stored' } }
}

function storedFrom(row: NewAttempt): StoredAttempt {
  const { scoreNumerator, scoreDenominator, sinceRevision = null, ...rest } = row
  const score = { numerator: scoreNumerator, denominator: scoreDenominator }
  return { ...rest, ...score, sinceRevision, regraded: null, edition: null }
}

type Outcome = { used: number; opensAt: number | null; completed: boolean }

function viewOf(order: Order, stored: StoredAttempt, outcome: Outcome): ActivityView {
  const view = resultView(order.asked, stored, outcome)
  if (view) return view
  // What is asked has changed since, and what was asked is not there: the score stands.
  const form = { number: stored.number + 1, attempt: crypto.randomUUID() }
  return { ...formView(order.asked, form), last: lastLine(stored) }
}
