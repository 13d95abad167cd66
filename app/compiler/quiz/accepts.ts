import type { Blank, BlankKey, Question, QuestionKey } from '#app/features/activities/quiz.ts'
import { kindOf } from '#app/features/activities/registry.ts'

/** Whether an answer is right without a slip forgiven. Asks the grader, so that both mean the same by «equal». */
export function accepts(value: string, blank: Blank, key: BlankKey): boolean {
  const strict = key.kind === 'text' ? { ...key, typos: false } : key
  const question: Question = { ...ASKED, text: [], blanks: [blank] }
  const served = { ...SERVED, questions: [question] }
  const right: QuestionKey = { ...KEY, blanks: { [blank.id]: strict } }
  const questions = { asked: { kind: 'values' as const, values: { [blank.id]: value } } }
  const answer = { questions, confidence: {} }
  const quizKey = { kind: 'quiz' as const, since: 1, questions: { asked: right } }
  return kindOf(served).grade(served, quizKey, answer).passed
}

const ASKED = {
  id: 'asked',
  type: 'cloze',
  points: 1,
  stem: '',
  legend: '',
  shuffle: false,
} as const

const SERVED = {
  kind: 'quiz',
  id: 'a/b/c',
  title: null,
  pass: 100,
  attempts: null,
  wait: null,
  confidence: false,
  optional: false,
} as const

const KEY: Omit<Extract<QuestionKey, { type: 'cloze' | 'text' | 'number' }>, 'blanks'> = {
  type: 'cloze',
  competence: null,
  partial: true,
  since: 1,
  choiceFeedback: {},
  feedbackFor: [],
  feedbackWhen: {},
  explanation: null,
}
