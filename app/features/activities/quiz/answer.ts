import { z } from 'zod'
import type { Fields, Parsed, Problem } from '../attempt.ts'
import type { Blank, Option, Question } from '../quiz.ts'
import {
  CONFIDENCES,
  type Confidence,
  confidenceField,
  partField,
  questionField,
  TEXT_LIMIT,
} from './fields.ts'
import { readNumber } from './normalise.ts'
import { pathThrough } from './scenario.ts'
import type { ServedQuiz } from './serve.ts'

/** The answer to one question: what was chosen, the order, or a value for each row, blank or step. */
export type QuestionAnswer =
  | { kind: 'choices'; chosen: string[] }
  | { kind: 'order'; order: string[] }
  | { kind: 'values'; values: Record<string, string> }

/** As stored with an attempt; its questions are the ones that were drawn. */
export type QuizAnswer = {
  questions: Record<string, QuestionAnswer>
  confidence: Record<string, Confidence>
}

// Each quiz is read by a schema of its own: compiling one costs far more than it saves.
z.config({ jitless: true })

/** The answer to one question as it is stored, whatever is asked now. */
export const storedGiven: z.ZodType<QuestionAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choices'), chosen: z.array(z.string()) }),
  z.object({ kind: z.literal('order'), order: z.array(z.string()) }),
  z.object({ kind: z.literal('values'), values: z.record(z.string(), z.string()) }),
])

/** An answer as it is stored, whatever is asked now. */
export const storedAnswer: z.ZodType<QuizAnswer> = z.object({
  questions: z.record(z.string(), storedGiven),
  confidence: z.record(z.string(), z.enum(CONFIDENCES)),
})

/** Reads a form against what was asked: a field that the form does not have, or a foreign value, is malformed. */
export function parseFields(served: ServedQuiz, fields: Fields): Parsed<QuizAnswer> {
  const given = answered(fields)
  const controls = controlsOf(served)
  if (Object.entries(given).some(([name, values]) => !takes(controls.get(name), values)))
    return { ok: false, reason: 'malformed' }
  const problems = served.questions.flatMap((question) => problemsWith(question, given))
  if (problems.length > 0) return { ok: false, reason: 'incomplete', problems }
  return { ok: true, answer: answerFrom(served, given) }
}

/** The fields of a form that are fit for the quiz as it is asked now; for work in progress. */
export function fittingFields(served: ServedQuiz, fields: Fields): Fields {
  const given = Object.entries(fields)
  if (given.length === 0) return {}
  const controls = controlsOf(served)
  return Object.fromEntries(given.filter(([name, values]) => takes(controls.get(name), values)))
}

/** The form fields that give an answer, so that a page can show what was answered. */
export function fieldsFrom(answer: QuizAnswer): Fields {
  const fields: Fields = {}
  for (const [question, given] of Object.entries(answer.questions)) {
    if (given.kind === 'choices') fields[questionField(question)] = given.chosen
    if (given.kind === 'order')
      for (const [i, item] of given.order.entries())
        fields[partField(question, item)] = [`${i + 1}`]
    if (given.kind === 'values')
      for (const [part, value] of Object.entries(given.values))
        fields[partField(question, part)] = [value]
  }
  for (const [question, sure] of Object.entries(answer.confidence))
    fields[confidenceField(question)] = [sure]
  return fields
}

/** A stored answer as it was given; undefined when what is asked now no longer has room for it. */
export function restoreAnswer(served: ServedQuiz, stored: unknown): QuizAnswer | undefined {
  const read = storedAnswer.safeParse(stored)
  if (!read.success) return undefined
  const parsed = parseFields(served, fieldsFrom(read.data))
  return parsed.ok ? parsed.answer : undefined
}

/** An empty text or an unchosen list is the same as no answer. */
function answered(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, values]) => values.some((value) => value.trim() !== '')),
  )
}

/** What a field of the form may hold: some of these values, or any text. */
type Control = { values: string[] | 'text'; several?: boolean }

/** By field name. Plain sets: a schema of its own for each quiz costs ten times the grading. */
function controlsOf(served: ServedQuiz): Map<string, Control> {
  const controls = new Map<string, Control>()
  for (const question of served.questions) {
    for (const [name, control] of controlsOfQuestion(question)) controls.set(name, control)
    if (served.confidence) controls.set(confidenceField(question.id), { values: [...CONFIDENCES] })
  }
  return controls
}

function controlsOfQuestion(question: Question): [string, Control][] {
  const field = questionField(question.id)
  const part = (id: string, values: Control['values']): [string, Control] => [
    partField(question.id, id),
    { values },
  ]
  switch (question.type) {
    case 'single':
      return [[field, { values: ids(question.choices) }]]
    case 'multiple':
      return [[field, { values: ids(question.choices), several: true }]]
    case 'ordering': {
      const places = question.items.map((_, place) => `${place + 1}`)
      return question.items.map(({ id }) => part(id, places))
    }
    case 'matching':
      return question.rows.map(({ id }) => part(id, ids(question.options)))
    case 'scenario':
      return question.steps.map(({ id, choices }) => part(id, ids(choices)))
    default:
      return question.blanks.map(({ id, kind, options }) =>
        part(id, kind === 'select' ? ids(options) : 'text'),
      )
  }
}

function takes(control: Control | undefined, given: string[]): boolean {
  if (!control || (!control.several && given.length !== 1)) return false
  if (new Set(given).size !== given.length) return false
  const { values } = control
  return values === 'text' || given.every((value) => values.includes(value))
}

function ids(options: { id: string }[]): string[] {
  return options.map(({ id }) => id)
}

function problemsWith(question: Question, given: Fields): Problem[] {
  const has = (part: string) => given[partField(question.id, part)] !== undefined
  const problem = (field: string, reason: Problem['reason']) => ({
    question: question.id,
    field,
    reason,
  })
  const missing = (parts: string[]) =>
    parts
      .filter((part) => !has(part))
      .map((part) => problem(partField(question.id, part), 'missing'))
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const field = questionField(question.id)
      return given[field] ? [] : [problem(field, 'missing')]
    }
    case 'ordering':
      return [...missing(ids(question.items)), ...repeatedPositions(question, given)]
    case 'matching':
      return missing(ids(question.rows))
    case 'scenario':
      return missing(
        pathThrough(
          question.start,
          question.steps,
          valuesOf(question.id, ids(question.steps), given),
        ),
      )
    default:
      return [...missing(ids(question.blanks)), ...unfitTexts(question, given)]
  }
}

function repeatedPositions(question: Question & { items: Option[] }, given: Fields): Problem[] {
  const seen = new Set<string>()
  return question.items.flatMap(({ id }) => {
    const field = partField(question.id, id)
    const position = given[field]?.[0]
    if (position === undefined) return []
    if (seen.has(position))
      return [{ question: question.id, field, reason: 'repeated-position' as const }]
    seen.add(position)
    return []
  })
}

function unfitTexts(question: Question & { blanks: Blank[] }, given: Fields): Problem[] {
  return question.blanks.flatMap((blank) => {
    const field = partField(question.id, blank.id)
    const reason = unfitness(blank, given[field]?.[0] ?? '')
    return reason ? [{ question: question.id, field, reason }] : []
  })
}

function unfitness({ kind, unit }: Blank, value: string): Problem['reason'] | undefined {
  if (value.length > TEXT_LIMIT) return 'too-long'
  if (kind !== 'number' || value === '') return undefined
  const read = readNumber(value, unit)
  return read.ok ? undefined : read.reason
}

function answerFrom(served: ServedQuiz, given: Fields): QuizAnswer {
  const answer: QuizAnswer = { questions: {}, confidence: {} }
  for (const question of served.questions) {
    answer.questions[question.id] = answerTo(question, given)
    const sure = given[confidenceField(question.id)]?.[0] as Confidence | undefined
    if (sure) answer.confidence[question.id] = sure
  }
  return answer
}

function answerTo(question: Question, given: Fields): QuestionAnswer {
  const values = (parts: string[]) => valuesOf(question.id, parts, given)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { kind: 'choices', chosen: given[questionField(question.id)] ?? [] }
    case 'ordering': {
      const position = values(ids(question.items))
      const order = ids(question.items).sort(
        (one, other) => Number(position[one]) - Number(position[other]),
      )
      return { kind: 'order', order }
    }
    case 'matching':
      return { kind: 'values', values: values(ids(question.rows)) }
    case 'scenario': {
      const steps = ids(question.steps)
      const path = pathThrough(question.start, question.steps, values(steps))
      return { kind: 'values', values: values(path) }
    }
    default:
      return { kind: 'values', values: values(ids(question.blanks)) }
  }
}

function valuesOf(question: string, parts: string[], given: Fields): Record<string, string> {
  const pairs = parts.map((part) => [part, given[partField(question, part)]?.[0]] as const)
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}
