import type { Question, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { FEWEST } from './fewest.ts'
import { orderNumbers, type Part, type PartOption } from './statistics/answer-parts.ts'
import { type Correlation, correlation, type Share, wilson } from './statistics/figures.ts'
import {
  countIn,
  type PartTally,
  type QuestionTally,
  type Responses,
  tallyOf,
  type ValueTally,
} from './statistics/tally.ts'

/** So many people are counted before others have their turn. */
const AT_A_TIME = 100

/** A wrong answer in people's own words is told only when so many gave the same one. */
export const SAME_WORDS = 5

/** As many open answers are told one by one. */
const MOST_OPEN = 6

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
  const tallies = tallyOf(quiz, key)
  for (const person of people) countIn(tallies, quiz, person)
  return tallies.map((tally) => toldOf(tally, quiz, fewest))
}

/** The same of so many that others must have their turn in between. */
export async function statisticsOfMany(
  { quiz, key }: { quiz: Quiz; key: QuizKey },
  people: Iterable<Responses>,
  fewest: number,
): Promise<QuestionStatistics[]> {
  const tallies = tallyOf(quiz, key)
  let counted = 0
  for (const person of people) {
    countIn(tallies, quiz, person)
    counted += 1
    if (counted % AT_A_TIME === 0) await new Promise(setImmediate)
  }
  return tallies.map((tally) => toldOf(tally, quiz, fewest))
}

function toldOf(tally: QuestionTally, quiz: Quiz, fewest: number): QuestionStatistics {
  const { question, n } = tally
  const limit = Math.max(FEWEST, fewest)
  const figures = n < limit ? null : figuresOf(tally, limit)
  return { id: `${quiz.id}/${question.id}`, type: question.type, n, figures }
}

function figuresOf(tally: QuestionTally, limit: number): Figures {
  const { n, share, full, rest, parts, certain, certainAndWrong } = tally
  return {
    facility: wilson(share, n),
    full: wilson(full, n),
    discrimination: correlation(rest),
    parts: parts.map((part) => statisticsOfPart(part, limit)),
    certainAndWrong: certain < limit ? null : wilson(certainAndWrong, certain),
  }
}

function statisticsOfPart(tally: PartTally, limit: number): PartStatistics {
  const { part, n, values } = tally
  if (n < limit) return { ...part, n, options: [], others: 0 }
  const told = [...part.options.map((one) => ({ ...one, retired: false })), ...unlisted(tally)]
  const options = told.map((option) => ({ ...option, ...takersOf(tally, values.get(option.id)) }))
  const known = new Set(told.map(({ id }) => id))
  // Only an open part has more than is told, and there everyone gives one answer.
  const untold = [...values].filter(([value]) => !known.has(value))
  const others = untold.reduce((sum, [, { count }]) => sum + count, 0)
  return { ...part, n, options, others }
}

/** Answers that no list has: in an open part the commonest, else those that were there before. */
function unlisted({ part, values }: PartTally) {
  const { kind, open, options } = part
  const listed = new Set(options.map(({ id }) => id))
  const given = [...values]
    .filter(([value, { count }]) => !listed.has(value) && (!open || count >= SAME_WORDS))
    .sort(([a, many], [b, more]) => more.count - many.count || (a < b ? -1 : 1))
  const told = open ? given.slice(0, MOST_OPEN) : given
  const label = (id: string) => (kind === 'order' ? orderNumbers(options[0]?.id ?? '', id) : id)
  return told.map(([id]) => ({ id, label: label(id), right: false, retired: !open }))
}

const NOBODY: ValueTally = { count: 0, withRest: 0, rest: 0 }

function takersOf({ n, rest }: PartTally, { count, withRest, rest: earned } = NOBODY) {
  // To give it is 1 and not to is 0: both sums are the number of those who did.
  const pairs = { ...rest, x: withRest, xx: withRest, xy: earned }
  return {
    taken: wilson(count, n),
    rest: withRest < SAME_WORDS ? null : earned / withRest,
    tick: correlation(pairs),
  }
}
