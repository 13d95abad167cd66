import type { Question, QuestionKey, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import {
  orderNumbers,
  type Part,
  type PartOption,
  partsOf,
  type Response,
} from './statistics/answer-parts.ts'
import { type Correlation, correlation, mean, type Share, wilson } from './statistics/figures.ts'

/** Below this many people there are no figures: not of a question, nor of a part of it. */
export const FEWEST = 30

/** A wrong answer in people's own words is told only when so many gave the same one. */
export const SAME_WORDS = 5

/** As many open answers are told one by one. */
const MOST_OPEN = 6

/** What someone answered to each question of an activity the first time they were asked it. */
export type Responses = ReadonlyMap<string, Response>

export type OptionStatistics = PartOption & {
  /** No longer in the file. */
  retired: boolean
  taken: Share
  /** Mean score on the rest of the quiz of those who gave it, 0–1; null when they are few. */
  rest: number | null
  /** Of giving this with the score on the rest. */
  tick: Correlation | null
}

export type PartStatistics = Omit<Part, 'options'> & {
  /** How many people answered this part. */
  n: number
  /** Empty when they are too few. */
  options: OptionStatistics[]
  /** People who gave something else. */
  others: number
}

export type Figures = {
  /** Mean score: how much of it people got right. */
  facility: Share
  /** People with the full score. */
  full: Share
  /** Correlation with the rest of the quiz, the question itself left out. */
  discrimination: Correlation | null
  parts: PartStatistics[]
  /** Those who were certain and wrong, of those who were certain; null where few were or none was asked. */
  certainAndWrong: Share | null
}

export type QuestionStatistics = {
  /** course/module/activity/question */
  id: string
  type: Question['type']
  /** How many people have answered it under the key that it has now. */
  n: number
  /** Null when too few have. */
  figures: Figures | null
}

/** How each question of a quiz does; order of people makes no difference. */
export function statisticsOf(
  quiz: Quiz,
  key: QuizKey,
  people: Responses[],
  fewest = FEWEST,
): QuestionStatistics[] {
  const limit = Math.max(FEWEST, fewest)
  return quiz.questions.flatMap((question) => {
    const itsKey = key.questions[question.id]
    return itsKey ? [statisticsOfOne({ quiz, question, key: itsKey }, people, limit)] : []
  })
}

type Asked = { quiz: Quiz; question: Question; key: QuestionKey }
/** A response with the score on the rest of the quiz, where it is known. */
type Answered = Response & { rest: number | null }

function statisticsOfOne(asked: Asked, people: Responses[], limit: number): QuestionStatistics {
  const { quiz, question } = asked
  const answered = people.flatMap((person) => {
    const response = person.get(question.id)
    return response ? [{ ...response, rest: restOf(asked, person) }] : []
  })
  const n = answered.length
  const figures = n < limit ? null : figuresOf(asked, answered, limit)
  return { id: `${quiz.id}/${question.id}`, type: question.type, n, figures }
}

/**
 * A person's share of the points of the other questions. With pools, where people are asked
 * different ones, it is the mean score of the others that they were asked: three at least.
 */
function restOf({ quiz, question }: Asked, person: Responses): number | null {
  const others = quiz.questions.filter(({ id }) => id !== question.id)
  const known = others.filter(({ id }) => person.has(id))
  const share = (id: string) => person.get(id)?.share ?? 0
  if (quiz.pools.length > 0) return known.length < 3 ? null : mean(known.map(({ id }) => share(id)))
  if (known.length < others.length || others.length === 0) return null
  const earned = known.reduce((sum, { id, points }) => sum + points * share(id), 0)
  return earned / known.reduce((sum, { points }) => sum + points, 0)
}

function figuresOf({ question, key }: Asked, answered: Answered[], limit: number): Figures {
  const n = answered.length
  const sum = answered.reduce((total, { share }) => total + share, 0)
  return {
    facility: wilson(sum, n),
    full: wilson(answered.filter(isFull).length, n),
    discrimination: correlation(pairsOf(answered, ({ share }) => share)),
    parts: partsOf(question, key).map((part) => statisticsOfPart(part, answered, limit)),
    certainAndWrong: certainAndWrong(answered, limit),
  }
}

function isFull({ share }: Response): boolean {
  return share === 1
}

function pairsOf(answered: Answered[], value: (one: Answered) => number) {
  return answered.flatMap((one) => (one.rest === null ? [] : [[value(one), one.rest] as const]))
}

function certainAndWrong(answered: Answered[], limit: number): Share | null {
  const certain = answered.filter(({ sure }) => sure === 'certain')
  if (certain.length < limit) return null
  return wilson(certain.filter((one) => !isFull(one)).length, certain.length)
}

function statisticsOfPart(part: Part, answered: Answered[], limit: number): PartStatistics {
  const here = answered.filter(({ gave }) => gave[part.id] !== undefined)
  const n = here.length
  if (n < limit) return { ...part, n, options: [], others: 0 }
  const counts = countsIn(part.id, here)
  const told = [
    ...part.options.map((one) => ({ ...one, retired: false })),
    ...unlisted(part, counts),
  ]
  const options = told.map((option) => ({
    ...option,
    taken: wilson(counts.get(option.id) ?? 0, n),
    ...tickOf(part.id, option.id, here),
  }))
  const known = new Set(told.map(({ id }) => id))
  const others = here.filter(({ gave }) => gave[part.id]?.some((value) => !known.has(value))).length
  return { ...part, n, options, others }
}

function countsIn(part: string, answered: Answered[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { gave } of answered)
    for (const value of gave[part] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Answers that no list has: in an open part the commonest, else those that were there before. */
function unlisted({ kind, open, options }: Part, counts: Map<string, number>) {
  const listed = new Set(options.map(({ id }) => id))
  const given = [...counts].filter(([value]) => !listed.has(value))
  const told = given
    .filter(([, count]) => !open || count >= SAME_WORDS)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_OPEN)
  const label = (id: string) => (kind === 'order' ? orderNumbers(options[0]?.id ?? '', id) : id)
  return told.map(([id]) => ({ id, label: label(id), right: false, retired: !open }))
}

function tickOf(part: string, option: string, answered: Answered[]) {
  const took = ({ gave }: Answered) => gave[part]?.includes(option) ?? false
  const rests = answered.filter(took).flatMap(({ rest }) => (rest === null ? [] : [rest]))
  return {
    rest: rests.length < SAME_WORDS ? null : mean(rests),
    tick: correlation(pairsOf(answered, (one) => (took(one) ? 1 : 0))),
  }
}
