import type { Quiz } from '#app/features/activities/quiz.ts'
import type { Identify } from '../contract/identity.ts'
import type { Desk } from '../tree/desk.ts'
import { type Element, prop } from '../tree/nodes.ts'
import type { Slots } from '../tree/slots.ts'

/** What the readers of one question share. */
export type QuestionDesk = {
  desk: Desk
  slots: Slots
  question: Element
  /** Gives what may be answered its ids. */
  identify: Identify
  /** What the quiz says that all its questions show. */
  competence: string | undefined
  /** Whether choices are mixed for each person. */
  shuffled: boolean
  /** Whether the author's order is what people see. */
  inFileOrder: boolean
}

export function questionDesk(
  desk: Desk,
  slots: Slots,
  question: Element,
  quiz: { shuffle: Quiz['shuffle']; competence: string | undefined },
  identify: Identify,
): QuestionDesk {
  const { shuffle, competence } = quiz
  const own = prop(question, 'shuffle')
  const mixes = shuffle === 'choices' || shuffle === 'both'
  return {
    desk,
    slots,
    question,
    identify,
    competence,
    shuffled: own ? own === 'choices' : mixes,
    inFileOrder: own ? own === 'none' : shuffle === 'none',
  }
}
