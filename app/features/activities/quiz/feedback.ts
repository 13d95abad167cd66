import type { Blank, Html, Question, QuestionKey } from '../quiz.ts'
import type { QuestionAnswer } from './answer.ts'
import { type GradedQuestion, isFull } from './grade.ts'
import { readNumber, sameText } from './normalise.ts'
import { textOf } from './text-of.ts'

export type Verdict = 'right' | 'partly' | 'wrong'

/** A teaching sentence; the part is the choice, row, blank or step that earned it. */
export type Note = { part: string | null; html: Html }

/** Right, partly right or wrong, for the question as a whole. */
export function verdictOf({ score }: GradedQuestion): Verdict {
  if (isFull(score)) return 'right'
  return score.numerator === 0 ? 'wrong' : 'partly'
}

/**
 * The feedback that an answer has earned: what hangs on what was chosen or written,
 * and only where there is none of it, what hangs on right, partly or wrong.
 */
export function feedbackFor(
  question: Question,
  key: QuestionKey,
  answer: QuestionAnswer,
  graded: GradedQuestion,
): Note[] {
  const notes = specific(question, key, answer, graded.marks)
  const general = key.feedbackWhen[verdictOf(graded)]
  return notes.length === 0 && general ? [{ part: null, html: general }] : notes
}

function specific(
  question: Question,
  key: QuestionKey,
  answer: QuestionAnswer,
  marks: Record<string, boolean>,
): Note[] {
  if (answer.kind === 'order') return []
  if (answer.kind === 'choices')
    return answer.chosen.flatMap((id) => note(id, key.choiceFeedback[id]))
  const values = Object.entries(answer.values)
  if (question.type === 'scenario')
    return values.flatMap(([step, choice]) => note(step, key.choiceFeedback[`${step}.${choice}`]))
  if (question.type === 'matching')
    return question.rows
      .filter(({ id }) => !marks[id])
      .flatMap((row) => note(row.id, forRow(key, row)))
  if (!('blanks' in question)) return []
  return question.blanks.flatMap((blank) =>
    note(blank.id, forBlank(key, blank, answer.values[blank.id])),
  )
}

function note(part: string, html: Html | undefined): Note[] {
  return html === undefined ? [] : [{ part, html }]
}

/** What hangs on a left-hand cell teaches the one who placed it wrongly. */
function forRow(key: QuestionKey, row: { id: string; label: Html }): Html | undefined {
  return (
    key.choiceFeedback[row.id] ??
    key.feedbackFor.find((feedback) => sameText(feedback.for, textOf(row.label)))?.html
  )
}

function forBlank(key: QuestionKey, blank: Blank, value: string | undefined): Html | undefined {
  if (value === undefined) return undefined
  if (blank.kind === 'number') return forNumber(key, value, blank.unit)
  const option = blank.options.find(({ id }) => id === value)
  const text = option ? textOf(option.label) : value
  return key.feedbackFor.find((feedback) => feedback.for === value || sameText(feedback.for, text))
    ?.html
}

/** A number of its own comes before a range that holds it. */
function forNumber(key: QuestionKey, value: string, unit: string | null): Html | undefined {
  const given = readNumber(value, unit)
  if (!given.ok) return undefined
  const ranges = key.feedbackFor.map(({ for: text, html }) => ({
    html,
    ends: text.split('..').map(boundary),
  }))
  const holding = ranges.filter(({ ends }) => {
    const [low, high = low] = ends
    return (
      low !== undefined && high !== undefined && low <= given.millionths && given.millionths <= high
    )
  })
  return (holding.find(({ ends }) => ends.length === 1) ?? holding[0])?.html
}

function boundary(text: string): bigint | undefined {
  const read = readNumber(text.replace('.', ','))
  return read.ok ? read.millionths : undefined
}
