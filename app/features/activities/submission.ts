import { z } from 'zod'
import type { Fields } from './attempt.ts'

/** What a form for an activity carries besides the answer. */
export type Submission = {
  /** The idempotency key that the form was made with. */
  attempt: string
  /** Which attempt the form was made for. */
  number: number
  /** Whom the form was made for: another may have signed in since. */
  person: string
  /** Which edition of the activity the form shows. */
  edition: string
  /** The step of the draft that the form builds on. */
  step: number
  /** The answer's own fields. */
  fields: Fields
}

const whole = z.stringFormat('whole', /^\d{1,6}$/).transform(Number)

const frame = z.object({
  attempt: z.tuple([z.uuid()]),
  number: z.tuple([whole.refine((number) => number > 0)]),
  person: z.tuple([z.string().min(1).max(100)]),
  edition: z.tuple([z.string().max(100)]),
  step: z.tuple([whole]).default([0]),
})

/** Takes a form apart; undefined when it can't be one of ours. */
export function readSubmission(form: Fields): Submission | undefined {
  const read = frame.safeParse(form)
  if (!read.success) return undefined
  const { attempt, number, person, edition, step } = read.data
  const fields = Object.fromEntries(Object.entries(form).filter(([name]) => !(name in frame.shape)))
  return {
    attempt: attempt[0],
    number: number[0],
    person: person[0],
    edition: edition[0],
    step: step[0],
    fields,
  }
}
