import { comparable, type Given, judge, labelText } from '#app/features/activities/answered.ts'
import type { Blank, BlankKey, Question, QuestionKey } from '#app/features/activities/quiz.ts'

/** Something that could be answered, and whether it is right. */
export type PartOption = { id: string; label: string; right: boolean }

/**
 * A part of a question that people answer alike or differently: its choices, a row, a blank, a step,
 * the order. An open part has no list of answers: what people gave is counted, by number of people.
 */
export type Part = {
  id: string
  kind: 'choices' | 'order' | 'places' | 'row' | 'blank' | 'step'
  /** What it is called among several. */
  label: string
  open: boolean
  options: PartOption[]
}

/** What one person answered: a share of the points, and for each part what they gave. */
export type Response = { share: number; gave: Record<string, string[]>; sure: string | null }

/** Stands for every accepted answer to a blank. */
export const ACCEPTED = 'accepted'

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>
type KeyOf<Type extends QuestionKey['type']> = Extract<QuestionKey, { type: Type }>

/** The parts of a question, each with what can be answered there. */
export function partsOf(question: Question, key: QuestionKey): Part[] {
  if ('choices' in question && 'right' in key) {
    const options = listed(question.choices, (id) => key.right.includes(id))
    return [{ id: 'choices', kind: 'choices', label: '', open: false, options }]
  }
  if (question.type === 'ordering' && key.type === 'ordering') return orderParts(question, key)
  if (question.type === 'matching' && key.type === 'matching')
    return question.rows.map(({ id, label }) => ({
      ...{ id, kind: 'row' as const, label: labelText(label), open: false },
      options: listed(question.options, (option) => key.pairs[id] === option),
    }))
  if (question.type === 'scenario' && key.type === 'scenario')
    return question.steps.map(({ id, title, choices }) => ({
      ...{ id, kind: 'step' as const, label: title, open: false },
      options: listed(choices, (choice) => key.good[id]?.includes(choice) ?? false),
    }))
  if ('blanks' in question && 'blanks' in key)
    return question.blanks.map((blank, at) => blankPart(blank, key.blanks[blank.id], at))
  return []
}

function listed(
  options: { id: string; label: string }[],
  isRight: (id: string) => boolean,
): PartOption[] {
  return options.map(({ id, label }) => ({ id, label: labelText(label), right: isRight(id) }))
}

/** The orders that were given, and which items stood in another place than their own. */
function orderParts({ items }: Of<'ordering'>, { order }: KeyOf<'ordering'>): Part[] {
  const right = { id: order.join(' '), label: orderLabel(items, order), right: true }
  return [
    { id: 'order', kind: 'order', label: '', open: true, options: [right] },
    {
      ...{ id: 'places', kind: 'places', label: '', open: false },
      options: listed(items, () => false),
    },
  ]
}

/** An order as the numbers that its items have in the right one: `1 3 2 4`. */
export function orderNumbers(right: string, given: string): string {
  const places = right.split(' ')
  return given
    .split(' ')
    .map((id) => places.indexOf(id) + 1 || '?')
    .join(' ')
}

function orderLabel(items: { id: string; label: string }[], order: string[]): string {
  const label = (id: string) => labelText(items.find((item) => item.id === id)?.label ?? id)
  return order.map(label).join(' → ')
}

function blankPart({ id, kind, options }: Blank, key: BlankKey | undefined, at: number): Part {
  const about = { id, kind: 'blank' as const, label: `${at + 1}` }
  if (kind === 'select')
    return {
      ...{ ...about, open: false },
      options: listed(options, (option) => key?.kind === 'select' && key.right === option),
    }
  const label = key?.kind === 'text' ? key.accepted.join(', ') : numberLabel(key)
  return { ...about, open: true, options: [{ id: ACCEPTED, label, right: true }] }
}

function numberLabel(key: BlankKey | undefined): string {
  if (key?.kind !== 'number') return ''
  const value = key.value.replace('.', ',')
  return /^0*([.,]0*)?$/.test(key.tolerance)
    ? value
    : `${value} ± ${key.tolerance.replace('.', ',')}`
}

/** What an answer was worth by the key as it is now, and what it gave in each part. */
export function responseTo(
  question: Question,
  key: QuestionKey,
  given: Given,
  sure: string | null,
): Response {
  const { share, marks } = judge(question, key, given)
  return { share, gave: gaveIn(question, key, given, marks), sure }
}

function gaveIn(
  question: Question,
  key: QuestionKey,
  given: Given,
  marks: Record<string, boolean>,
): Response['gave'] {
  if (given.kind === 'choices') return { choices: given.chosen }
  if (given.kind === 'order') {
    const right = key.type === 'ordering' ? key.order : []
    return {
      order: [given.order.join(' ')],
      places: given.order.filter((id, at) => right[at] !== id),
    }
  }
  const written = (id: string, value: string) => {
    const blank = 'blanks' in key ? key.blanks[id] : undefined
    if (!blank || blank.kind === 'select') return value
    return marks[id] ? ACCEPTED : comparable(value, blank, unitOf(question, id))
  }
  return Object.fromEntries(
    Object.entries(given.values).map(([id, value]) => [id, [written(id, value)]]),
  )
}

function unitOf(question: Question, id: string): string | null {
  const blank = 'blanks' in question ? question.blanks.find((one) => one.id === id) : undefined
  return blank?.unit ?? null
}
