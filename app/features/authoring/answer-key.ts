import type {
  BlankKey,
  Html,
  Option,
  Question,
  QuestionKey,
  Quiz,
  QuizKey,
} from '#app/features/activities/quiz.ts'

/** Something in a question and what is right there; `right` where it is right or wrong in itself. */
export type KeyRow = {
  id: string
  label: Html
  right: boolean | null
  /** What belongs there: markup of an option, or texts and numbers as written. */
  answer: Html | null
  accepted: string[]
  feedback: Html | null
}

/** All that is hidden of a question. */
export type KeyedQuestion = {
  id: string
  legend: Html
  type: Question['type']
  points: number
  rows: KeyRow[]
  feedbackFor: { for: string; html: Html }[]
  feedbackWhen: QuestionKey['feedbackWhen']
  explanation: Html | null
}

/** The whole key of a quiz beside what is asked, for its authors. */
export function answerKey(quiz: Quiz, key: QuizKey): KeyedQuestion[] {
  return quiz.questions.flatMap((question) => {
    const own = key.questions[question.id]
    if (!own) return []
    const { id, legend, type, points } = question
    const { feedbackFor, feedbackWhen, explanation } = own
    const rows = rowsOf(question, own)
    return [{ id, legend, type, points, rows, feedbackFor, feedbackWhen, explanation }]
  })
}

function rowsOf(question: Question, key: QuestionKey): KeyRow[] {
  const feedback = (id: string) => key.choiceFeedback[id] ?? null
  if ('choices' in question && 'right' in key)
    return question.choices.map((choice) => ({
      ...row(choice),
      right: key.right.includes(choice.id),
      feedback: feedback(choice.id),
    }))
  if ('items' in question && 'order' in key)
    return key.order.map((id) => row(optionIn(question.items, id)))
  if ('rows' in question && 'pairs' in key)
    return question.rows.map((one) => ({
      ...row(one),
      answer: optionIn(question.options, key.pairs[one.id]).label,
      feedback: feedback(one.id),
    }))
  if ('steps' in question && 'good' in key)
    return question.steps.flatMap((step) =>
      step.choices.map((choice) => ({
        ...row(choice),
        id: `${step.id}.${choice.id}`,
        right: key.good[step.id]?.includes(choice.id) ?? false,
        feedback: feedback(`${step.id}.${choice.id}`),
      })),
    )
  if ('blanks' in question && 'blanks' in key)
    return question.blanks.map((blank, index) => ({
      ...row({ id: blank.id, label: String(index + 1) }),
      ...blankAnswer(key.blanks[blank.id], blank.options),
    }))
  return []
}

function row({ id, label }: Option): KeyRow {
  return { id, label, right: null, answer: null, accepted: [], feedback: null }
}

function optionIn(options: Option[], id: string | undefined): Option {
  return options.find((option) => option.id === id) ?? { id: id ?? '', label: '' }
}

function blankAnswer(key: BlankKey | undefined, options: Option[]): Partial<KeyRow> {
  if (!key) return {}
  if (key.kind === 'select') return { answer: optionIn(options, key.right).label }
  if (key.kind === 'text') return { accepted: key.accepted }
  return { accepted: [key.tolerance === '0' ? key.value : `${key.value} ± ${key.tolerance}`] }
}
