import type { Score } from '../attempt.ts'
import type { BlankKey, Html, Option, Question, QuestionKey, QuizKey } from '../quiz.ts'
import type { QuestionAnswer, QuizAnswer } from './answer.ts'
import { feedbackFor, type Note, type Verdict, verdictOf } from './feedback.ts'
import { gradeQuestion, keyOf } from './grade.ts'
import { longestGoodPath } from './scenario.ts'
import type { ServedQuiz } from './serve.ts'

/** A part of the whole answer: what it belongs to, if anything, and what is right there. */
export type Solution = { label: Html | null; right: Html[] }

export type QuestionReview = {
  verdict: Verdict
  /** Which of the things that were answered are right: choice, row, blank or step id. */
  marks: Record<string, boolean>
  score: Score
  notes: Note[]
  explanation: Html | null
  /** The whole answer, where it may be seen and was not given. */
  solution: Solution[] | null
}

/** What a person sees of their own answer; holds nothing of the key that the answer has not earned. */
export type QuizReview = Record<string, QuestionReview>

/**
 * Marks and feedback for an answer. The explanation comes with a right answer;
 * with `reveal` (passed, or no attempts left) it and the whole answer come with every question.
 */
export function review(
  served: ServedQuiz,
  key: QuizKey,
  answer: QuizAnswer,
  reveal: boolean,
): QuizReview {
  const reviewed = served.questions.flatMap((question) => {
    const given = answer.questions[question.id]
    return given
      ? [[question.id, reviewOf(question, keyOf(key, question), given, reveal)] as const]
      : []
  })
  return Object.fromEntries(reviewed)
}

function reviewOf(
  question: Question,
  key: QuestionKey,
  given: QuestionAnswer,
  reveal: boolean,
): QuestionReview {
  const graded = gradeQuestion(question, key, given)
  const verdict = verdictOf(graded)
  const right = verdict === 'right'
  return {
    verdict,
    marks: graded.marks,
    score: graded.score,
    notes: feedbackFor(question, key, given, graded),
    explanation: right || reveal ? key.explanation : null,
    solution: reveal && !right ? solutionOf(question, key) : null,
  }
}

function solutionOf(question: Question, key: QuestionKey): Solution[] {
  if ('right' in key && 'choices' in question) return [labelled(null, question.choices, key.right)]
  if (key.type === 'ordering' && question.type === 'ordering')
    return key.order.map((id) => labelled(null, question.items, [id]))
  if (key.type === 'matching' && question.type === 'matching')
    return question.rows.map(({ id, label }) =>
      labelled(label, question.options, [key.pairs[id] ?? '']),
    )
  if (key.type === 'scenario' && question.type === 'scenario') return goodWay(question, key.good)
  if ('blanks' in key && 'blanks' in question)
    return question.blanks.map(({ id, options }) => ({
      label: null,
      right: rightIn(key.blanks[id], options),
    }))
  return []
}

function labelled(label: Html | null, options: Option[], right: string[]): Solution {
  return {
    label,
    right: options.filter(({ id }) => right.includes(id)).map((option) => option.label),
  }
}

function goodWay(
  question: Extract<Question, { type: 'scenario' }>,
  good: Record<string, string[]>,
): Solution[] {
  const way = longestGoodPath(question.start, question.steps, good)
  return question.steps
    .filter(({ id }) => id in way)
    .map((step) => labelled(escaped(step.title), step.choices, [way[step.id] as string]))
}

function rightIn(key: BlankKey | undefined, options: Option[]): Html[] {
  if (!key) return []
  if (key.kind === 'select') return labelled(null, options, [key.right]).right
  return [escaped(key.kind === 'number' ? key.value : (key.accepted[0] ?? ''))]
}

function escaped(text: string): Html {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}
