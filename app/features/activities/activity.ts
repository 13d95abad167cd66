import type { QuizAnswer } from './quiz/answer.ts'
import type { QuizReview } from './quiz/review.ts'
import type { ServedQuiz } from './quiz/serve.ts'
import type { Quiz, QuizKey } from './quiz.ts'

/** Every kind of activity; a new kind joins these lines and the registry. */
export type Activity = Quiz
export type ActivityKey = QuizKey
export type ServedActivity = ServedQuiz
export type ActivityAnswer = QuizAnswer
export type ActivityReview = QuizReview
/** What a page shows of work in progress in a lab. */
export type ActivityScene = { kind: 'none' }

/** `course/module/activity` as it stands in an address: `course.module.activity`. */
export function activitySlug(id: string): string {
  return id.replaceAll('/', '.')
}

/** The id behind an address's slug; undefined when it has not three parts. */
export function activityFromSlug(slug: string): string | undefined {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/.test(slug) ? slug.replaceAll('.', '/') : undefined
}
