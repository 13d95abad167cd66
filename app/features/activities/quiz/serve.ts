import type { Draw } from '../attempt.ts'
import type { Option, Pool, Question, QuestionBody, Quiz, QuizKey } from '../quiz.ts'
import { askedAnew } from './anew.ts'
import { type Random, randomFrom, shuffled } from './random.ts'
import { inReadingOrder } from './scenario.ts'
import { orderingScore } from './score.ts'

/** What one person is asked in one attempt, in the order in which it is asked. */
export type ServedQuiz = Omit<Quiz, 'order' | 'pools' | 'shuffle'>

type Ordering = Extract<QuestionBody, { type: 'ordering' }>

/**
 * The quiz as asked in a person's attempt; the same for the same draw, however often it is opened.
 * The key is used only so that an ordering starts from an order that scores nothing.
 */
export function serve(quiz: Quiz, key: QuizKey, draw: Draw): ServedQuiz {
  const { order, pools, shuffle, ...frame } = askedAnew(quiz, key, draw.since ?? null)
  const asked = order.flatMap((id) => draws(id, pools, quiz.id, draw))
  const mixed = shuffle === 'questions' || shuffle === 'both'
  const random = randomFrom(draw.person, quiz.id, draw.number, 'questions')
  const questions = (mixed ? shuffled(asked, random) : asked)
    .map((id) => quiz.questions.find((question) => question.id === id))
    .filter((question) => question !== undefined)
    .map((question) =>
      arrange(question, key, randomFrom(draw.person, quiz.id, draw.number, question.id)),
    )
  return { ...frame, questions }
}

/**
 * A loose question is itself. From a pool each attempt takes the next ones of the person's own
 * order, so that nobody meets a question again before they have met the others.
 */
function draws(id: string, pools: Pool[], quiz: string, { person, number }: Draw): string[] {
  const pool = pools.find((one) => one.id === id)
  if (!pool) return [id]
  const place = (question: string) => randomFrom(person, quiz, id, question)()
  const own = [...pool.questions].sort((one, other) => place(one) - place(other))
  const first = (number - 1) * pool.pick
  return Array.from(
    { length: Math.min(pool.pick, own.length) },
    (_, i) => own[(first + i) % own.length] as string,
  )
}

function arrange(question: Question, key: QuizKey, random: Random): Question {
  const mix = <T>(items: T[]): T[] => (question.shuffle ? shuffled(items, random) : items)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, choices: mix(question.choices) }
    case 'ordering':
      return { ...question, items: worthNothing(question, key, random) }
    case 'matching':
      return { ...question, rows: mix(question.rows), options: mix(question.options) }
    case 'scenario': {
      const steps = question.steps.map((step) => ({ ...step, choices: mix(step.choices) }))
      return { ...question, steps: inReadingOrder(question.start, steps) }
    }
    default: {
      const blanks = question.blanks.map((blank) => ({ ...blank, options: mix(blank.options) }))
      return { ...question, blanks }
    }
  }
}

/** A random order or its reverse: one of the two has at least half of the pairs the wrong way. */
function worthNothing(question: Question & Ordering, key: QuizKey, random: Random): Option[] {
  const items = shuffled(question.items, random)
  const right = key.questions[question.id]
  if (right?.type !== 'ordering') return items
  const score = orderingScore(
    right.order,
    items.map(({ id }) => id),
  )
  return score.numerator === 0 ? items : items.reverse()
}
