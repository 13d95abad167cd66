import type { BlankKey, Question, QuestionKey, QuizKey } from '../quiz.ts'
import type { QuestionAnswer, QuizAnswer } from './answer.ts'
import { keyOf } from './grade.ts'
import { longestGoodPath } from './scenario.ts'
import type { ServedQuiz } from './serve.ts'

/** An answer made from the key. It must score 1: a quiz where it does not can't be solved. */
export function solve(served: ServedQuiz, key: QuizKey): QuizAnswer {
  const solved = served.questions.map((question) => [
    question.id,
    solution(question, keyOf(key, question)),
  ])
  return { questions: Object.fromEntries(solved), confidence: {} }
}

function solution(question: Question, key: QuestionKey): QuestionAnswer {
  switch (key.type) {
    case 'single':
    case 'multiple':
      return { kind: 'choices', chosen: key.right }
    case 'ordering':
      return { kind: 'order', order: key.order }
    case 'matching':
      return { kind: 'values', values: key.pairs }
    case 'scenario': {
      const scenario = question.type === 'scenario' ? question : { start: '', steps: [] }
      return { kind: 'values', values: longestGoodPath(scenario.start, scenario.steps, key.good) }
    }
    default:
      return { kind: 'values', values: mapValues(key.blanks, fill) }
  }
}

function fill(blank: BlankKey): string {
  if (blank.kind === 'select') return blank.right
  return blank.kind === 'number' ? blank.value.replace('.', ',') : (blank.accepted[0] ?? '')
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
