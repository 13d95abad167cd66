import { and, asc, count, eq, gt, gte, inArray, max, sql } from 'drizzle-orm'
import { readAnswer } from '#app/features/activities/answered.ts'
import type { Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import type { Responses } from './item-statistics.ts'
import { type Response, responseTo } from './statistics/answer-parts.ts'
import type { Sources } from './statistics/sources.ts'

const ROWS_PER_PAGE = 500

/** Rows are only ever added, so their own number tells which are new. */
const row = sql<number>`${attempt}.rowid`

/** An activity with its key, and where answers to its questions are found. */
export type Asked = { quiz: Quiz; key: QuizKey; sources: Sources }

/** What has been handed in at these activities, told so that anything new changes it. One statement. */
export async function standOf(activities: string[]): Promise<Map<string, string>> {
  const found = await db
    .select({ activity: attempt.activity, attempts: count(), last: max(row) })
    .from(attempt)
    .where(inArray(attempt.activity, activities))
    .groupBy(attempt.activity)
  return new Map(found.map(({ activity, attempts, last }) => [activity, `${attempts}.${last}`]))
}

/**
 * Each person's first answer to each question under the key that it has now, graded by that key.
 * Reads a page at a time and lets others have their turn between.
 */
export async function readResponses(asked: Asked): Promise<Responses[]> {
  const people = new Map<string, Taken>()
  for (const [activity, names] of asked.sources) {
    for (let after = 0; ; ) {
      const page = await pageOf(activity, after, earliestSince(asked.key))
      for (const one of page) take(one, names, asked, people)
      if (page.length < ROWS_PER_PAGE) break
      after = page.at(-1)?.row ?? after
      await new Promise(setImmediate)
    }
  }
  return [...people.values()]
}

type Taken = Map<string, Response & { at: number }>
type Row = Awaited<ReturnType<typeof pageOf>>[number]

function pageOf(activity: string, after: number, since: number) {
  return db
    .select({
      row,
      person: attempt.person,
      revision: attempt.revision,
      at: attempt.submittedAt,
      answer: attempt.answer,
    })
    .from(attempt)
    .where(and(eq(attempt.activity, activity), gt(row, after), gte(attempt.revision, since)))
    .orderBy(asc(row))
    .limit(ROWS_PER_PAGE)
}

function earliestSince({ questions }: QuizKey): number {
  return Math.min(...Object.values(questions).map(({ since }) => since))
}

/** Keeps of an attempt what is the person's first answer to something. */
function take(
  { person, revision, at, answer }: Row,
  names: Map<string, string>,
  { quiz, key }: Asked,
  people: Map<string, Taken>,
): void {
  const taken = people.get(person) ?? new Map()
  people.set(person, taken)
  const isFirst = (id: string) => (taken.get(id)?.at ?? Number.POSITIVE_INFINITY) > at
  if (![...names.values()].some(isFirst)) return
  const given = readAnswer(answer)
  for (const [old, id] of names) {
    const [question, itsKey] = [quiz.questions.find((one) => one.id === id), key.questions[id]]
    const itsAnswer = given?.questions[old]
    if (!question || !itsKey || !itsAnswer || revision < itsKey.since || !isFirst(id)) continue
    const sure = given.confidence[old] ?? null
    taken.set(id, { ...responseTo(question, itsKey, itsAnswer, sure), at })
  }
}
