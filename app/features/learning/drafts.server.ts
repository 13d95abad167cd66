import { z } from 'zod'
import type { Viewer } from '#app/features/access/viewer.ts'
import { formView, sinceIn } from '#app/features/activities/activity-view.ts'
import type { Fields } from '#app/features/activities/attempt.ts'
import { replaceDraft, type Saved, saveDraft } from '#app/features/activities/drafts.server.ts'
import { readSubmission } from '#app/features/activities/submission.ts'
import { now } from '#app/platform/clock.server.ts'
import { askedOf } from './hand-in.server.ts'
import { findActivity } from './lessons.server.ts'

export type Kept = Saved | { ok: false; reason: 'not-found' | 'malformed' }

/** Keeps what fits of a form as work in progress, if the form was made for this person. */
export async function keepWork(viewer: Viewer, activity: string, form: Fields): Promise<Kept> {
  const work = workIn(viewer, activity, form)
  if (typeof work === 'string') return { ok: false, reason: work }
  return saveDraft(work, work.step)
}

const resumed = z.object({
  activity: z.string(),
  form: z.record(z.string(), z.array(z.string())),
})

/** A form as it waits, as text, for its owner to sign in again. */
export function resumeOf(activity: string, form: Fields): string {
  return JSON.stringify({ activity, form })
}

/**
 * Keeps what someone had typed when they had to sign in again, as a draft.
 * Text that can't be read, or another person's work, is left alone.
 */
export async function keepResumed(viewer: Viewer, resume: string): Promise<void> {
  const read = resumed.safeParse(parseJson(resume))
  if (!read.success) return
  const work = workIn(viewer, read.data.activity, read.data.form)
  if (typeof work !== 'string') await replaceDraft(work)
}

function workIn(viewer: Viewer, activity: string, form: Fields) {
  const found = findActivity(viewer, activity)
  if (!found || found.course.status === 'draft') return 'not-found'
  const submission = readSubmission(form)
  if (!submission || submission.person !== viewer.id) return 'malformed'
  const asked = askedOf(found, viewer, sinceIn(submission.edition))
  const { fields } = formView(asked, submission)
  const { number, step } = submission
  return { person: viewer.id, activity, number, step, fields, now: now() }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
