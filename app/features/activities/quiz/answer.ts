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

const storedAnswer: z.ZodType<QuizAnswer> = z.object({
  questions: z.record(
    z.string(),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('choices'), chosen: z.array(z.string()) }),
      z.object({ kind: z.literal('order'), order: z.array(z.string()) }),
      z.object({ kind: z.literal('values'), values: z.record(z.string(), z.string()) }),
    ]),
  ),
  confidence: z.record(z.string(), z.enum(CONFIDENCES)),
})

/** Reads a form against what was asked: a field that the form does not have, or a foreign value, is malformed. */
export function parseFields(served: ServedQuiz, fields: Fields): Parsed<QuizAnswer> {
  const read = schemaOf(served).safeParse(answered(fields))
  if (!read.success) return refusal(read.error)
  const given = read.data as Fields
  const problems = served.questions.flatMap((question) => problemsWith(question, given))
  if (problems.length > 0) return { ok: false, reason: 'incomplete', problems }
  return { ok: true, answer: answerFrom(served, given) }
}

/** The fields of a form that are fit for the quiz as it is asked now; for work in progress. */
export function fittingFields(served: ServedQuiz, fields: Fields): Fields {
  const shape = shapeOf(served)
  return Object.fromEntries(
    Object.entries(fields).filter(([name, values]) => shape[name]?.safeParse(values).success),
  )
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

function schemaOf(served: ServedQuiz) {
  return z.strictObject(shapeOf(served))
}

function shapeOf(served: ServedQuiz): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {}
  for (const question of served.questions) {
    Object.assign(shape, shapeOfQuestion(question))
    if (served.confidence) shape[confidenceField(question.id)] = oneOf([...CONFIDENCES])
  }
  return shape
}

function shapeOfQuestion(question: Question): Record<string, z.ZodType> {
  const parts = (list: { id: string }[], type: (part: never) => z.ZodType) =>
    Object.fromEntries(list.map((part) => [partField(question.id, part.id), type(part as never)]))
  switch (question.type) {
    case 'single':
      return { [questionField(question.id)]: oneOf(ids(question.choices)) }
    case 'multiple':
      return { [questionField(question.id)]: someOf(ids(question.choices)) }
    case 'ordering':
      return parts(question.items, () => oneOf(question.items.map((_, i) => `${i + 1}`)))
    case 'matching':
      return parts(question.rows, () => oneOf(ids(question.options)))
    case 'scenario':
      return parts(question.steps, (step: { choices: Option[] }) => oneOf(ids(step.choices)))
    default:
      return parts(question.blanks, (blank: Blank) =>
        blank.kind === 'select' ? oneOf(ids(blank.options)) : text,
      )
  }
}

const text = z.tuple([z.string().max(TEXT_LIMIT)]).optional()

function oneOf(values: string[]) {
  return z.tuple([z.enum(values)]).optional()
}

function someOf(values: string[]) {
  return z
    .array(z.enum(values))
    .refine((chosen) => new Set(chosen).size === chosen.length)
    .optional()
}

function ids(options: { id: string }[]): string[] {
  return options.map(({ id }) => id)
}

/** Only a long text is something that our own form could have sent. */
function refusal(error: z.ZodError): Parsed<QuizAnswer> {
  const long = error.issues.every(
    ({ code, origin }: { code: string; origin?: unknown }) =>
      code === 'too_big' && origin === 'string',
  )
  if (!long) return { ok: false, reason: 'malformed' }
  const problems = error.issues.map(({ path }): Problem => {
    const field = String(path[0])
    return { question: field.split('.')[1] as string, field, reason: 'too-long' }
  })
  return { ok: false, reason: 'incomplete', problems }
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
      return [...missing(ids(question.blanks)), ...unreadableNumbers(question, given)]
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

function unreadableNumbers(question: Question & { blanks: Blank[] }, given: Fields): Problem[] {
  return question.blanks.flatMap(({ id, kind, unit }) => {
    const field = partField(question.id, id)
    const value = given[field]?.[0]
    if (kind !== 'number' || value === undefined) return []
    const read = readNumber(value, unit)
    return read.ok ? [] : [{ question: question.id, field, reason: read.reason }]
  })
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
