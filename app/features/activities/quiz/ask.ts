import type { Fields, Problem } from '../attempt.ts'
import { controlId } from '../form/control-id.ts'
import type { Question } from '../quiz.ts'
import type { QuestionReview } from './review.ts'

export type ChoiceQuestion = Extract<Question, { choices: unknown }>
export type OrderingQuestion = Extract<Question, { items: unknown }>
export type MatchingQuestion = Extract<Question, { rows: unknown }>
export type BlankQuestion = Extract<Question, { blanks: unknown }>
export type ScenarioQuestion = Extract<Question, { steps: unknown }>

/** What the parts of a question need to show themselves. */
export type Ask<Kind extends Question = Question> = {
  question: Kind
  /** Keeps ids apart where a page has several quizzes. */
  scope: string
  /** Id of the element that names the question. */
  legendId: string
  /** What was typed or answered. */
  fields: Fields
  problems: Problem[]
  /** After handing in. */
  review: QuestionReview | null
  /** JavaScript runs: buttons instead of lists, one step at a time. */
  enhanced: boolean
}

/** How a control says that it must be mended. */
export function invalidity({ scope, question, problems }: Ask, field: string) {
  const wrong = problems.some((problem) => problem.field === field)
  return wrong
    ? {
        'aria-invalid': true as const,
        'aria-describedby': controlId(scope, `problem.${question.id}`),
      }
    : {}
}

/** Whether what was answered here is right; undefined before it is handed in. */
export function markOf(review: QuestionReview | null, part: string): 'right' | 'wrong' | undefined {
  const mark = review?.marks[part]
  if (mark === undefined) return undefined
  return mark ? 'right' : 'wrong'
}
