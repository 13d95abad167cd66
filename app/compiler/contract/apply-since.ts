import type { LessonKey } from '../lesson.ts'
import type { Since } from './compared.ts'

/** The key with the revisions from which its questions are asked anew. */
export function withSince(key: LessonKey, since: Since): LessonKey {
  const entries = Object.entries(key).map(([id, activity]) => {
    const known = since[id]
    if (!known) return [id, activity]
    if (activity.kind !== 'quiz') return [id, { ...activity, since: known.all }]
    const questions = Object.entries(activity.questions).map(([name, question]) => [
      name,
      { ...question, since: known.questions[name] ?? question.since },
    ])
    return [id, { ...activity, since: known.all, questions: Object.fromEntries(questions) }]
  })
  return Object.fromEntries(entries)
}
