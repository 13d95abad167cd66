import type { Expression } from '../simulation/expression.ts'
import type { ArchiveStep, Program, Right } from './program.ts'

/** What a queue item can tell; yes and no are truth values, the rest is text. */
export type FieldValue = string | boolean

export type ItemField = {
  id: string
  name: string
  kind: 'text' | 'choice' | 'yes-no'
  /** What a choice can be. */
  values: string[]
  optional: boolean
  /** Personal: it must never stand in a log. */
  personal: boolean
}

/** The field that holds the key of what was sent in, and the one that holds its case. */
export const KEY_FIELD = 'skjemaId'
export const CASE_FIELD = 'saksnummer'

/** A time-out at a step. With an effect the archive has saved, and only the answer is lost. */
export type Fault = {
  on: ArchiveStep
  hasEffect: boolean
  /** How many times; null is always. */
  times: number | null
}

export type QueueItem = { id: string; fields: Record<string, FieldValue>; faults: Fault[] }

/** What a learner may see: the robot's tools and the queue to try it on. */
export type RobotLab = {
  kind: 'robot-lab'
  /** course/module/activity */
  id: string
  title: string | null
  /** Of 100. */
  pass: number
  attempts: number | null
  wait: number | null
  optional: boolean
  competence: string | null
  fields: ItemField[]
  rights: { id: Right; name: string }[]
  /** Why an item may be sent to the manual queue. */
  reasons: string[]
  /** The access codes to choose from. */
  codes: string[]
  /** The cases that the archive has. */
  cases: string[]
  queue: QueueItem[]
  tests: { twice: boolean; powerCut: boolean; mostOperations: number }
}

export type Expected = {
  outcome: 'journalled' | 'already-journalled' | 'manual'
  /** Why, when it is manual. */
  reason: string | null
  /** What the item is there to show; for whoever has passed. */
  note: string | null
}

/** The part that stays on the server. */
export type RobotLabKey = {
  kind: 'robot-lab'
  /** The revision from which it is asked anew. */
  since: number
  hidden: QueueItem[]
  /** By item, visible and hidden. */
  expected: Record<string, Expected>
  /** When a journal post must have an access code before it is journalled. */
  restricted: Expression | null
  /** When an item is none of the robot's business. */
  barred: Expression | null
  solution: Program
}
