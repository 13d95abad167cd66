import type { Graded, Score } from '../attempt.ts'
import type { BlankKey, Question, QuestionKey, QuizKey } from '../quiz.ts'
import type { QuestionAnswer, QuizAnswer } from './answer.ts'
import { nearlySameText, readNumber, sameText } from './normalise.ts'
import { longestGoodPath } from './scenario.ts'
import {
  allOrNothing,
  clozeScore,
  matchingScore,
  multipleScore,
  orderingScore,
  passes,
  quizScore,
  scenarioScore,
} from './score.ts'
import type { ServedQuiz } from './serve.ts'

/** How one question went: its share, and for each thing that was answered whether it was right. */
export type GradedQuestion = { score: Score; marks: Record<string, boolean> }

/** The exact score of an answer, and whether it reaches the pass mark. */
export function grade(served: ServedQuiz, key: QuizKey, answer: QuizAnswer): Graded {
  const parts = served.questions.map((question) => ({
    points: question.points,
    score: gradeQuestion(question, keyOf(key, question), answer.questions[question.id]).score,
  }))
  const score = quizScore(parts)
  return { score, passed: passes(score, served.pass) }
}

/** The key of a question. @throws Error when lesson and key are not of the same build. */
export function keyOf(key: QuizKey, question: Question): QuestionKey {
  const found = key.questions[question.id]
  if (!found) throw new Error(`The question ${question.id} has no key.`)
  return found
}

/** How one question went; with `partial="none"` anything less than all of it is nothing. */
export function gradeQuestion(
  question: Question,
  key: QuestionKey,
  answer: QuestionAnswer | undefined,
): GradedQuestion {
  const graded = answer ? gradeAnswer(question, key, answer) : nothing
  return key.partial || isFull(graded.score) ? graded : { ...graded, score: allOrNothing(false) }
}

/** Whether a share is the whole. */
export function isFull({ numerator, denominator }: Score): boolean {
  return numerator === denominator
}

const nothing: GradedQuestion = { score: allOrNothing(false), marks: {} }

function gradeAnswer(question: Question, key: QuestionKey, answer: QuestionAnswer): GradedQuestion {
  if (answer.kind === 'choices') return gradeChoices(question, key, answer.chosen)
  if (answer.kind === 'order')
    return key.type === 'ordering'
      ? { score: orderingScore(key.order, answer.order), marks: {} }
      : nothing
  if (key.type === 'matching') return gradeRows(key.pairs, answer.values)
  if (key.type === 'scenario') return gradeSteps(question, key.good, answer.values)
  return 'blanks' in key ? gradeBlanks(question, key, answer.values) : nothing
}

function gradeChoices(question: Question, key: QuestionKey, chosen: string[]): GradedQuestion {
  if (!('right' in key && 'choices' in question)) return nothing
  const marks = Object.fromEntries(chosen.map((id) => [id, key.right.includes(id)]))
  if (key.type === 'single')
    return {
      score: allOrNothing(chosen.length === 1 && Object.values(marks).every(Boolean)),
      marks,
    }
  const all = question.choices.map(({ id }) => id)
  return { score: multipleScore(all, key.right, chosen), marks }
}

function gradeRows(pairs: Record<string, string>, values: Record<string, string>): GradedQuestion {
  const marks = Object.fromEntries(
    Object.keys(pairs).map((row) => [row, pairs[row] === values[row]]),
  )
  return { score: matchingScore(pairs, values), marks }
}

function gradeSteps(
  question: Question,
  good: Record<string, string[]>,
  values: Record<string, string>,
): GradedQuestion {
  if (question.type !== 'scenario') return nothing
  const marks = Object.fromEntries(
    Object.entries(values).map(([step, choice]) => [step, good[step]?.includes(choice) ?? false]),
  )
  const longest = Object.keys(longestGoodPath(question.start, question.steps, good)).length
  return { score: scenarioScore(countOf(marks), Object.keys(marks).length, longest), marks }
}

function gradeBlanks(
  question: Question,
  key: Extract<QuestionKey, { blanks: unknown }>,
  values: Record<string, string>,
): GradedQuestion {
  if (!('blanks' in question)) return nothing
  const known = key.feedbackFor.map((feedback) => feedback.for)
  const marks = Object.fromEntries(
    question.blanks.map(({ id, unit }) => {
      const [blank, value] = [key.blanks[id], values[id]]
      return [id, blank !== undefined && value !== undefined && isRight(blank, value, unit, known)]
    }),
  )
  const score = clozeScore(countOf(marks), question.blanks.length)
  return { score: question.type === 'cloze' ? score : allOrNothing(isFull(score)), marks }
}

function isRight(key: BlankKey, value: string, unit: string | null, known: string[]): boolean {
  if (key.kind === 'select') return value === key.right
  if (key.kind === 'number') return isNear(key, value, unit)
  const { accepted, caseSensitive } = key
  if (accepted.some((variant) => sameText(value, variant, caseSensitive))) return true
  // A slip is forgiven only where the author has not said that this very word is another thing.
  if (!key.typos || known.some((text) => sameText(value, text, caseSensitive))) return false
  return accepted.some((variant) => nearlySameText(value, variant, caseSensitive))
}

function isNear(
  key: Extract<BlankKey, { kind: 'number' }>,
  value: string,
  unit: string | null,
): boolean {
  const given = readNumber(value, unit)
  if (!given.ok) return false
  const distance = given.millionths - authored(key.value)
  return (distance < 0n ? -distance : distance) <= authored(key.tolerance)
}

/** A number that the compiler has accepted, where a point can only be a decimal point. */
function authored(text: string): bigint {
  const read = readNumber(text.replace('.', ','))
  if (!read.ok) throw new Error('A number in the key can’t be read.')
  return read.millionths
}

function countOf(marks: Record<string, boolean>): number {
  return Object.values(marks).filter(Boolean).length
}
