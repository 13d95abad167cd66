import type { Viewer } from '#app/features/access/viewer.ts'
import {
  type ActivityView,
  type Asked,
  editionOf,
  formView,
  servedTo,
  sinceAsked,
  sinceIn,
} from '#app/features/activities/activity-view.ts'
import type { Fields, TakeHome } from '#app/features/activities/attempt.ts'
import { saveDraft } from '#app/features/activities/drafts.server.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { readSubmission, type Submission } from '#app/features/activities/submission.ts'
import { askedOf, type HandedIn } from './hand-in.server.ts'
import { findActivity } from './lessons.server.ts'

type Sent = { viewer: Viewer; activity: string; form: Fields; now: number; isTrial?: boolean }
type Step = Submission & { asked: Asked; now: number }

/**
 * Takes one step in an activity and keeps the work that it leads to, unless the step builds on
 * something older than what is kept: pressing twice is one step.
 */
export async function takeStep(sent: Sent): Promise<HandedIn> {
  const step = readStep(sent)
  if ('reason' in step) return step
  const { asked, fields } = step
  if (step.person !== sent.viewer.id) return keeping(step, 'other-person')
  if (isChanged(step)) return keeping(step, 'changed')
  const taken = kindOf(asked.activity).advance(servedIn(step), asked.key, fields)
  if (taken.ok)
    return asked.isStored && !sent.isTrial ? store(step, taken.answer) : done(step, taken.answer)
  if (taken.reason === 'malformed') return { ok: false, reason: 'malformed' }
  const view = { ...formView(asked, step), fields, problems: taken.problems }
  return { ok: false, reason: 'incomplete', view }
}

/** A file of work in progress, to take along. */
export function takeHome(sent: Sent & { name: string }): TakeHome | undefined {
  const step = readStep(sent)
  if ('reason' in step || step.person !== sent.viewer.id) return undefined
  const { asked, fields } = step
  return kindOf(asked.activity).takeHome(servedIn(step), asked.key, fields, sent.name)
}

function readStep({ viewer, activity, form, now }: Sent): Step | Extract<HandedIn, { ok: false }> {
  const found = findActivity(viewer, activity)
  if (!found) return { ok: false, reason: 'not-found' }
  const submission = readSubmission(form)
  if (!submission) return { ok: false, reason: 'malformed' }
  return { ...submission, asked: askedOf(found, viewer, sinceIn(submission.edition)), now }
}

function servedIn({ asked, number }: Step) {
  return servedTo(asked, number, sinceAsked(asked))
}

/** The form was made for another edition of the activity: a step in it may not fit. */
function isChanged({ asked, edition }: Step): boolean {
  return edition !== editionOf(asked.activity, asked.revision, sinceAsked(asked))
}

async function store(step: Step, fields: Fields): Promise<HandedIn> {
  const { asked, person, number, now } = step
  const work = { person, activity: asked.activity.id, number, fields, now }
  const saved = await saveDraft(work, step.step)
  if (saved.ok) return done(step, fields, saved)
  if (saved.reason === 'superseded') return keeping(step, 'superseded')
  const { step: newest, savedAt } = saved
  const view = viewOf(step, saved.fields, { step: newest, savedAt })
  return { ok: false, reason: 'stale', view: { ...view, notice: 'stale' } }
}

function done(step: Step, fields: Fields, saved?: { step: number; savedAt: number }): HandedIn {
  return { ok: true, view: viewOf(step, fields, saved) }
}

function viewOf(
  { asked, number, attempt }: Step,
  fields: Fields,
  saved?: { step: number; savedAt: number },
): ActivityView {
  return formView(asked, { number, attempt, fields, ...saved })
}

/** Nothing is done, and what was sent stands in the form as far as it fits. */
function keeping(step: Step, reason: 'other-person' | 'superseded' | 'changed'): HandedIn {
  const { asked, person } = step
  return { ok: false, reason, view: { ...formView({ ...asked, person }, step), notice: reason } }
}
