import { type QuestionAnswer, storedGiven } from './quiz/answer.ts'
import { gradeQuestion } from './quiz/grade.ts'
import { normaliseText, readNumber } from './quiz/normalise.ts'
import { textOf } from './quiz/text-of.ts'
import type { BlankKey, Question, QuestionKey } from './quiz.ts'

/** The answer to one question, and how sure its giver was. */
export type Given = QuestionAnswer

/** A stored answer to one question as it was given, also where something else is asked now. */
export function readGiven(stored: unknown): Given | undefined {
  return storedGiven.safeParse(stored).data
}

/** How an answer does by the key as it is now: its share of the points, and which parts are right. */
export function judge(question: Question, key: QuestionKey, given: Given) {
  const { score, marks } = gradeQuestion(question, key, given)
  return { share: score.numerator / score.denominator, marks }
}

/** What someone wrote in a blank, in one way of writing it. */
export function comparable(written: string, key: BlankKey, unit: string | null): string {
  if (key.kind === 'text') return normaliseText(written, key.caseSensitive)
  const number = readNumber(written, unit)
  return number.ok ? decimal(number.millionths) : normaliseText(written)
}

/** The text that a label shows. */
export function labelText(label: string): string {
  return textOf(label).replace(/\s+/g, ' ').trim()
}

function decimal(millionths: bigint): string {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0')
  const decimals = digits.slice(-6).replace(/0+$/, '')
  const sign = millionths < 0n ? '−' : ''
  return `${sign}${digits.slice(0, -6)}${decimals && `,${decimals}`}`
}
