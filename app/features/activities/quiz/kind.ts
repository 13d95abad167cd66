import type { ActivityKind } from '../activity-kind.ts'
import type { Quiz, QuizKey } from '../quiz.ts'
import { countAsked } from './anew.ts'
import { fieldsFrom, fittingFields, parseFields, type QuizAnswer, restoreAnswer } from './answer.ts'
import { grade } from './grade.ts'
import { mend } from './mend.ts'
import { type QuizReview, review } from './review.ts'
import { type ServedQuiz, serve } from './serve.ts'
import { solve } from './solve.ts'

/** Questions that are answered and handed in together. */
export const quizKind: ActivityKind<Quiz, QuizKey, ServedQuiz, QuizAnswer, QuizReview, never> = {
  count: countAsked,
  serve,
  shown: (served) => served,
  items: ({ questions }) => questions,
  open: () => null,
  advance: () => ({ ok: false, reason: 'malformed' }),
  takeHome: () => undefined,
  parse: parseFields,
  fitting: fittingFields,
  fields: fieldsFrom,
  restore: restoreAnswer,
  grade,
  signs: () => [],
  mend,
  review,
  solve,
  untouched: () => ({ questions: {}, confidence: {} }),
  decisive,
}

function decisive({ wait, ...quiz }: Quiz, { since, questions }: QuizKey): unknown {
  const keys = Object.entries(questions).map(
    ([id, { choiceFeedback, feedbackFor, feedbackWhen, explanation, since, ...key }]) => [
      id,
      { ...key, ...askedAgain(since) },
    ],
  )
  return [quiz, keys, ...(since > 1 ? [since] : [])]
}

/** Decides what is asked again of those who passed before; at the first revision there are none. */
function askedAgain(since: number) {
  return since > 1 ? { since } : {}
}
