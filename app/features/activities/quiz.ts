/**
 * A quiz as the compiler splits it: what a learner may see, and the key.
 * Html is static markup that the compiler made from allow-listed Markdown.
 */
export type Html = string

/** Running text with blanks in it, as a tree that a page can render with form controls inside. */
export type Rich =
  | string
  | { blank: string }
  | { tag: string; attributes?: Record<string, string>; children: Rich[] }

/** Something to choose, order or match; the id comes from its visible text and tells nothing. */
export type Option = { id: string; label: Html }

export type Blank = {
  id: string
  kind: 'text' | 'number' | 'select'
  options: Option[]
  unit: string | null
}

export type ScenarioStep = {
  id: string
  title: string
  text: Html
  choices: (Option & { to: string | null })[]
}

export type QuestionBody =
  | { type: 'single' | 'multiple'; choices: Option[] }
  | { type: 'ordering'; items: Option[] }
  | { type: 'matching'; rows: Option[]; options: Option[] }
  | { type: 'cloze' | 'text' | 'number'; text: Rich[]; blanks: Blank[] }
  | { type: 'scenario'; start: string; steps: ScenarioStep[] }

export type Question = QuestionBody & {
  id: string
  points: number
  /** The stem but its last paragraph, which is the legend (plain inline markup). */
  stem: Html
  legend: Html
  shuffle: boolean
}

export type Pool = { id: string; pick: number; questions: string[] }

/** What a learner may see. Lists that have an order in the file are sorted by id unless shuffle is off. */
export type Quiz = {
  kind: 'quiz'
  /** course/module/activity */
  id: string
  title: string | null
  /** Per cent of the points. */
  pass: number
  /** How many attempts a person has, or has in a round where there is a wait; null is unlimited. */
  attempts: number | null
  /** Hours from a failed round to the next; null: attempts that are used up do not come back. */
  wait: number | null
  shuffle: 'choices' | 'questions' | 'both' | 'none'
  confidence: boolean
  optional: boolean
  /** Ids of the loose questions and the pools, in the author's order. */
  order: string[]
  questions: Question[]
  pools: Pool[]
}

type Feedback = { for: string; html: Html }

/** What is accepted in one blank. Texts and numbers as written; normalising happens when grading. */
export type BlankKey =
  | { kind: 'text'; accepted: string[]; caseSensitive: boolean; typos: boolean }
  | { kind: 'number'; value: string; tolerance: string }
  | { kind: 'select'; right: string }

export type KeyBody =
  | { type: 'single' | 'multiple'; right: string[] }
  | { type: 'ordering'; order: string[] }
  | { type: 'matching'; pairs: Record<string, string> }
  | { type: 'cloze' | 'text' | 'number'; blanks: Record<string, BlankKey> }
  | { type: 'scenario'; good: Record<string, string[]> }

export type QuestionKey = KeyBody & {
  competence: string | null
  partial: boolean
  /** The revision of the module from which it was last asked anew: who passed an earlier one is asked again. */
  since: number
  /** Choice, row or scenario-choice id («step.choice») → its feedback. */
  choiceFeedback: Record<string, Html>
  /** `<Feedback for>`: a normalised answer, a left-hand cell, a number or a range. */
  feedbackFor: Feedback[]
  feedbackWhen: Partial<Record<'right' | 'partly' | 'wrong', Html>>
  explanation: Html | null
}

/** The part that stays on the server. */
export type QuizKey = {
  kind: 'quiz'
  /** The revision from which all of it is asked anew. */
  since: number
  questions: Record<string, QuestionKey>
}
