import type { Quiz, QuizKey } from './quiz.ts'

/** Every kind of activity; a new kind joins these two lines and the registry. */
export type Activity = Quiz
export type ActivityKey = QuizKey

/** An exact share of the points, 0 ≤ numerator ≤ denominator. */
export type Score = { numerator: number; denominator: number }

/** `course/module/activity` as it stands in an address: `course.module.activity`. */
export function activitySlug(id: string): string {
  return id.replaceAll('/', '.')
}

/** The id behind an address's slug; undefined when it has not three parts. */
export function activityFromSlug(slug: string): string | undefined {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/.test(slug) ? slug.replaceAll('.', '/') : undefined
}
