import { z } from 'zod'
import { addMonths, type Day, parseDay } from '#app/platform/calendar.ts'

/** What a municipality has in place before leaders see names (arbeidsmiljøloven § 9-2). */
export type NamesRecord = {
  purpose: string
  /** Those who stand for the employees. */
  discussedWith: string
  discussedOn: Day
  /** The last day on which names are shown. */
  evaluateOn: Day
}

/** A line of a municipality's history: a record, or that the one before it was withdrawn. */
export type NamesEntry = {
  number: number
  record: NamesRecord | null
  recordedBy: string
  recordedOn: Day
}

/** `never`: nothing was ever recorded; `due`: open, and the evaluation is near. */
export type NamesState = 'never' | 'open' | 'due' | 'passed' | 'withdrawn'

/** Days before the evaluation at which administrators are told, the nearest first. */
export const WARNINGS = [30, 60]
/** An evaluation lies at most so many months ahead. */
const LONGEST_MONTHS = 24
const PURPOSE_LENGTH = 1000
const WITH_LENGTH = 300

const line = z.string().trim().max(2000).catch('')
const fields = z.object({
  id: line,
  purpose: line,
  discussedWith: line,
  discussedOn: line,
  evaluateOn: line,
})

/** What was typed, kept as it was. */
export type NamesRecordFields = z.infer<typeof fields>
export type NamesRecordField = Exclude<keyof NamesRecordFields, 'id'>
export type NamesRecordProblem = 'missing' | 'long' | 'date' | 'future' | 'past' | 'far'
export type NamesRecordProblems = Partial<Record<NamesRecordField, NamesRecordProblem>>

/** Reads the form of a record; what can't be read counts as empty. */
export function namesRecordFields(form: FormData): NamesRecordFields {
  return fields.parse(Object.fromEntries(form))
}

/** The record that was asked for, or what is wrong in which field. */
export function readNamesRecord(
  { purpose, discussedWith, ...typed }: NamesRecordFields,
  today: Day,
): { record: NamesRecord } | { problems: NamesRecordProblems } {
  const [discussedOn, evaluateOn] = [parseDay(typed.discussedOn), parseDay(typed.evaluateOn)]
  const found = {
    purpose: textProblem(purpose, PURPOSE_LENGTH),
    discussedWith: textProblem(discussedWith, WITH_LENGTH),
    discussedOn: discussionProblem(discussedOn, today),
    evaluateOn: evaluationProblem(evaluateOn, today),
  }
  const wrong = Object.entries(found).filter(([, problem]) => problem !== undefined)
  if (wrong.length > 0 || discussedOn === undefined || evaluateOn === undefined)
    return { problems: Object.fromEntries(wrong) }
  return { record: { purpose, discussedWith, discussedOn, evaluateOn } }
}

/** How a municipality stands by what it recorded last. */
export function namesState(last: NamesEntry | undefined, today: Day): NamesState {
  if (!last) return 'never'
  if (!last.record) return 'withdrawn'
  const left = last.record.evaluateOn - today
  if (left < 0) return 'passed'
  return left <= Math.max(...WARNINGS) ? 'due' : 'open'
}

/** What administrators are to be told on a day: how many days were left, or that it has closed. */
export function warningOn(last: NamesEntry | undefined, today: Day): number | 'passed' | undefined {
  if (!last?.record) return undefined
  const left = last.record.evaluateOn - today
  if (left < 0) return 'passed'
  const step = WARNINGS.find((days) => left <= days)
  // Who records an evaluation that near knows of it.
  return step !== undefined && last.record.evaluateOn - last.recordedOn > step ? step : undefined
}

function textProblem(text: string, longest: number): NamesRecordProblem | undefined {
  if (text === '') return 'missing'
  return text.length > longest ? 'long' : undefined
}

function discussionProblem(on: Day | undefined, today: Day): NamesRecordProblem | undefined {
  if (on === undefined) return 'date'
  return on > today ? 'future' : undefined
}

function evaluationProblem(on: Day | undefined, today: Day): NamesRecordProblem | undefined {
  if (on === undefined) return 'date'
  if (on <= today) return 'past'
  return on > addMonths(today, LONGEST_MONTHS) ? 'far' : undefined
}
