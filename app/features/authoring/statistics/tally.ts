import type { Question, QuestionKey, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { type Part, partsOf, type Response } from './answer-parts.ts'
import { addPair, noSums, type Sums } from './figures.ts'

/** What someone answered to each question of an activity the first time they were asked it. */
export type Responses = ReadonlyMap<string, Response>

/** Those who gave one answer: how many, and how they did on the rest where that is known. */
export type ValueTally = { count: number; withRest: number; rest: number }

/** A part of a question, with those who gave each answer to it. */
export type PartTally = {
  part: Part
  n: number
  /** Of everyone who answered the part; `y` is the score on the rest. */
  rest: Sums
  values: Map<string, ValueTally>
}

/** What is kept of everybody's answers to a question: sums, and nothing of anyone. */
export type QuestionTally = {
  question: Question
  n: number
  share: number
  full: number
  certain: number
  certainAndWrong: number
  /** Of the score here with the score on the rest. */
  rest: Sums
  parts: PartTally[]
}

/** An empty count for each question that has a key. */
export function tallyOf({ questions }: Quiz, key: QuizKey): QuestionTally[] {
  return questions.flatMap((question) => {
    const itsKey = key.questions[question.id]
    return itsKey ? [emptyTally(question, itsKey)] : []
  })
}

function emptyTally(question: Question, key: QuestionKey): QuestionTally {
  const parts = partsOf(question, key).map((part) => ({
    ...{ part, n: 0, rest: noSums(), values: new Map() },
  }))
  return {
    question,
    ...{ n: 0, share: 0, full: 0, certain: 0, certainAndWrong: 0 },
    ...{ rest: noSums(), parts },
  }
}

/** Counts one person in. */
export function countIn(tallies: QuestionTally[], quiz: Quiz, person: Responses): void {
  const whole = wholeOf(quiz, person)
  for (const tally of tallies) {
    const response = person.get(tally.question.id)
    if (response) addResponse(tally, response, restOf(whole, tally.question, response))
  }
}

type Whole = { quiz: Quiz; answered: number; shares: number; earned: number; points: number }

function wholeOf(quiz: Quiz, person: Responses): Whole {
  const whole = { quiz, answered: 0, shares: 0, earned: 0, points: 0 }
  for (const { id, points } of quiz.questions) {
    const response = person.get(id)
    if (!response) continue
    whole.answered += 1
    whole.shares += response.share
    whole.earned += points * response.share
    whole.points += points
  }
  return whole
}

/**
 * A person's share of the points of the other questions. With pools, where people are asked
 * different ones, it is the mean score of the others that they were asked: three at least.
 */
function restOf(
  { quiz, answered, shares, earned, points }: Whole,
  question: Question,
  { share }: Response,
): number | null {
  const others = answered - 1
  if (quiz.pools.length > 0) return others < 3 ? null : (shares - share) / others
  if (answered < quiz.questions.length || others === 0) return null
  return (earned - question.points * share) / (points - question.points)
}

function addResponse(tally: QuestionTally, response: Response, rest: number | null): void {
  const { share, gave, sure } = response
  const isFull = share === 1
  tally.n += 1
  tally.share += share
  if (isFull) tally.full += 1
  if (sure === 'certain') tally.certain += 1
  if (sure === 'certain' && !isFull) tally.certainAndWrong += 1
  if (rest !== null) addPair(tally.rest, share, rest)
  for (const part of tally.parts) addGiven(part, gave[part.part.id], rest)
}

function addGiven(tally: PartTally, given: string[] | undefined, rest: number | null): void {
  if (!given) return
  tally.n += 1
  if (rest !== null) addPair(tally.rest, 0, rest)
  for (const value of given) {
    const known = tally.values.get(value) ?? { count: 0, withRest: 0, rest: 0 }
    known.count += 1
    if (rest !== null) {
      known.withRest += 1
      known.rest += rest
    }
    tally.values.set(value, known)
  }
}
