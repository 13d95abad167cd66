import type { ShownActivity } from '#app/features/activities/activity.ts'

/** The questions of what is asked, which must be a quiz. */
export function questionsIn(asked: ShownActivity) {
  if (asked.kind !== 'quiz') throw new Error(`${asked.id} is no quiz.`)
  return asked.questions
}
