import type { KeyBody, Pool, Question, Quiz } from '#app/features/activities/quiz.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** A choice, item, row, option, blank or step: what an answer refers to by id. */
export type WrittenPart = {
  role: 'choice' | 'item' | 'row' | 'option' | 'blank' | 'step'
  /** As stored in answers; for a scenario's choice `step.choice`. */
  id: string
  /** What a learner sees; nothing for a blank, whose text is the key. */
  text: string
  place: Place
  /** The blank that an option is of, or the step that a choice is of. */
  of?: string
  /** Where a scenario's choice leads. */
  to?: string | null
}

/** A question as it stands in the file. */
export type WrittenQuestion = {
  id: string
  /** The id that it had before. */
  was: string | null
  place: Place
  /** Stem and legend as a learner reads them, blanks as lines. */
  text: string
  type: Question['type']
  points: number
  /** The revision that the author says it must be asked again from. */
  since: number | null
  competence: string | null
  partial: boolean
  parts: WrittenPart[]
  key: KeyBody
}

/** An activity as it stands in the file, with its key: server-side only. */
export type WrittenActivity = {
  /** course/module/activity */
  id: string
  was: string | null
  place: Place
  title: string | null
  pass: number
  attempts: number | null
  wait: number | null
  shuffle: Quiz['shuffle']
  confidence: boolean
  optional: boolean
  since: number | null
  /** What decides in a lab, as a hash, each of its files as one, and where its parts stand; null for a quiz. */
  lab: {
    hash: string
    files: Record<string, string>
    places: Record<string, string>
  } | null
  pools: Pool[]
  questions: WrittenQuestion[]
}

/** The questions that everyone is asked: those in no pool. */
export function looseOf({ questions, pools }: WrittenActivity): string[] {
  const pooled = new Set(pools.flatMap((pool) => pool.questions))
  return questions.map(({ id }) => id).filter((id) => !pooled.has(id))
}
