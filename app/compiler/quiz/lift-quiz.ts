import type { Pool, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { type Identify, identityByPlace, identityFrom, knownParts } from '../contract/identity.ts'
import type { LiftedActivity } from '../lifted-activity.ts'
import type { Desk } from '../tree/desk.ts'
import { type Block, type Element, isElement, prop, propPlace } from '../tree/nodes.ts'
import type { Slots } from '../tree/slots.ts'
import { writtenCompetence } from './competence.ts'
import { type LiftedQuestion, liftQuestion } from './lift-question.ts'
import { historyOf } from './parts.ts'
import { questionDesk } from './question-desk.ts'

const DEFAULT_PASS = 80

/** Takes a quiz out of the prose, in its two parts. */
export function liftQuiz(element: Element, desk: Desk, slots: Slots): LiftedActivity {
  const shuffle = (prop(element, 'shuffle') ?? 'choices') as Quiz['shuffle']
  reportParts(element, desk)
  const competence = writtenCompetence(element, desk)
  const quiz = { shuffle, competence }
  const lift = (one: Element) =>
    liftQuestion(questionDesk(desk, slots, one, quiz, identityIn(desk, element, one)))
  const parts = partsOf(element).map((part) => readPart(part, lift))
  const questions = parts.flatMap((part) => part.questions)
  for (const part of parts) if (part.pool) checkPool(part, desk)
  reportLongest(questions, element, desk)
  const frame = frameOf(element, shuffle)
  const id = `${desk.context.id}/${prop(element, 'id') ?? ''}`
  const order = parts.map((part) => part.id)
  const pools = parts.flatMap(poolOf)
  return {
    id,
    element,
    served: parts.reduce((sum, part) => sum + (part.pick ?? part.questions.length), 0),
    activity: () => {
      const asked = questions.map(({ question }) => question())
      return { kind: 'quiz', id, ...frame, order, questions: asked, pools }
    },
    key: () => keyOf(questions, desk.context.revision),
    written: {
      id,
      ...historyOf(element),
      ...frame,
      lab: null,
      pools,
      questions: written(questions),
    },
  }
}

function written(questions: LiftedQuestion[]) {
  return questions.map((question) => question.written)
}

function identityIn({ context }: Desk, quiz: Element, question: Element): Identify {
  const [activity, own] = [namesOf(quiz), namesOf(question)]
  if (context.original) return identityByPlace(context.original[`${activity.id}/${own.id}`] ?? [])
  return identityFrom(knownParts(context.released, activity, own))
}

function namesOf(element: Element) {
  return { id: prop(element, 'id') ?? '', was: prop(element, 'was') ?? null }
}

function keyOf(questions: LiftedQuestion[], since: number): QuizKey {
  const keys = Object.fromEntries(questions.map((one) => [one.id, one.key()]))
  return { kind: 'quiz', since, questions: keys }
}

/** What its own props say of a quiz. */
function frameOf(element: Element, shuffle: Quiz['shuffle']) {
  const number = (name: string) => {
    const given = prop(element, name)
    return given === undefined ? null : Number(given)
  }
  return {
    title: prop(element, 'title') ?? null,
    pass: Number(prop(element, 'pass') ?? DEFAULT_PASS),
    attempts: number('attempts'),
    wait: number('wait'),
    shuffle,
    confidence: prop(element, 'confidence') !== undefined,
    optional: prop(element, 'optional') !== undefined,
  }
}

type Part = {
  id: string
  element: Element
  pool: boolean
  pick: number | undefined
  questions: LiftedQuestion[]
}

function partsOf(quiz: Element): Element[] {
  const blocks = quiz.children as Block[]
  return blocks.filter(
    (block): block is Element => isElement(block, 'Question') || isElement(block, 'Pool'),
  )
}

function readPart(element: Element, lift: (question: Element) => LiftedQuestion | undefined): Part {
  const pool = isElement(element, 'Pool')
  const elements = pool
    ? (element.children as Block[]).filter((one) => isElement(one, 'Question'))
    : [element]
  const questions = (elements as Element[]).map(lift).filter((one) => one !== undefined)
  const pick = pool ? Number(prop(element, 'pick')) : undefined
  return { id: prop(element, 'id') ?? '', element, pool, pick, questions }
}

function poolOf({ id, pool, pick, questions }: Part): Pool[] {
  if (!pool || pick === undefined) return []
  return [{ id, pick, questions: questions.map((question) => question.id).sort() }]
}

function checkPool({ element, pick = 0, questions }: Part, desk: Desk): void {
  const points = new Set(questions.map((question) => question.points))
  const n = (element.children as Block[]).filter((block) => isElement(block, 'Question')).length
  if (Number.isNaN(pick) || (pick < n && points.size < 2)) return
  desk.report('QZ-16', element.position?.start, { pick, n })
}

const EMPTY = {
  what: { nb: 'Quizen', en: 'Quiz' },
  help: { nb: 'legg til `<Question id="…">`', en: 'add `<Question id="…">`' },
}

function reportParts(element: Element, desk: Desk): void {
  reportLoose(element, desk)
  reportRepeatedIds(element, desk)
}

/** Only questions and pools may stand in a quiz, only questions in a pool. */
function reportLoose(element: Element, desk: Desk): void {
  const blocks = element.children as Block[]
  const [loose] = blocks.filter((block) => !isElement(block))
  if (loose) desk.report('QZ-19', loose.position?.start)
  for (const block of blocks) if (isElement(block, 'Pool')) reportLoose(block, desk)
  if (blocks.length === 0) desk.report('QZ-01', element.position?.start, EMPTY)
}

function reportRepeatedIds(quiz: Element, desk: Desk): void {
  const lines = new Map<string, number>()
  const visit = (element: Element): void => {
    const id = prop(element, 'id') ?? ''
    const n = lines.get(id)
    if (n !== undefined) desk.report('QZ-11', propPlace(element, 'id'), { id, n })
    else lines.set(id, element.position?.start.line ?? 1)
    if (isElement(element, 'Pool')) for (const one of partsOf(element)) visit(one)
  }
  for (const part of partsOf(quiz)) visit(part)
}

const ENOUGH = 3

/** A learner soon sees it when the right answer is always the longest. */
function reportLongest(questions: LiftedQuestion[], element: Element, desk: Desk): void {
  const single = questions
    .map(({ body }) => body.choices)
    .filter((choices) => choices.filter(({ right }) => right).length === 1)
  if (single.length < ENOUGH) return
  const tells = single.every((choices) => {
    const right = choices.find((choice) => choice.right)
    return choices.every(
      (choice) => choice === right || choice.text.length < (right?.text.length ?? 0),
    )
  })
  if (tells) desk.report('PD-03', element.position?.start, { n: single.length })
}
