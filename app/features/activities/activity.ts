import type { Quiz, QuizKey } from './quiz.ts'
import type { QuizAnswer } from './quiz/answer.ts'
import type { QuizReview } from './quiz/review.ts'
import type { ServedQuiz } from './quiz/serve.ts'

/** Every kind of activity; a new kind joins these lines and the registry. */
export type Activity = Quiz
export type ActivityKey = QuizKey
export type ServedActivity = ServedQuiz
export type ActivityAnswer = QuizAnswer
export type ActivityReview = QuizReview

/** An exact share of the points, 0 ≤ numerator ≤ denominator. */
export type Score = { numerator: number; denominator: number }

/** What decides a draw: the same person and number always get the same one. */
export type Draw = { person: string; number: number }

/** A form's text fields as they came, each with all its values. */
export type Fields = Record<string, string[]>

/** Something a person must mend before the answer can be handed in. */
export type Problem = {
  question: string
  /** The form field to send the person to. */
  field: string
  reason: 'missing' | 'repeated-position' | 'too-long' | 'ambiguous-number' | 'not-a-number'
}

/** Malformed can't come from our own form; incomplete can, and says what to mend. */
export type Parsed<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; reason: 'malformed' }
  | { ok: false; reason: 'incomplete'; problems: Problem[] }

export type Graded = { score: Score; passed: boolean }

/** `course/module/activity` as it stands in an address: `course.module.activity`. */
export function activitySlug(id: string): string {
  return id.replaceAll('/', '.')
}

/** The id behind an address's slug; undefined when it has not three parts. */
export function activityFromSlug(slug: string): string | undefined {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/.test(slug) ? slug.replaceAll('.', '/') : undefined
}

/** A form's text fields; undefined when it holds a file. */
export function fieldsOf(form: FormData): Fields | undefined {
  const fields: Fields = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string') return undefined
    ;(fields[name] ??= []).push(value)
  }
  return fields
}
