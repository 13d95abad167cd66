import { and, asc, eq, gt, gte, sql } from 'drizzle-orm'
import { readGiven } from '#app/features/activities/answered.ts'
import type { Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { type Response, responseTo } from './statistics/answer-parts.ts'
import type { Sources } from './statistics/sources.ts'
import type { Responses } from './statistics/tally.ts'

const ROWS_PER_PAGE = 50

/** Rows are only ever added, so their own number tells which are new. */
const row = sql<number>`${attempt}.rowid`

/** An activity with its key, and where answers to its questions are found. */
export type Asked = { quiz: Quiz; key: QuizKey; sources: Sources }

/** The last that was handed in at each of these activities: anything new changes it. One statement. */
export async function standOf(activities: string[]): Promise<Map<string, string>> {
  const found = await db.all<{ activity: string; stand: string | null }>(sql`
    select asked.value as activity,
      (select rowid || ' ' || submitted_at from attempt
        where activity = asked.value order by rowid desc limit 1) as stand
    from json_each(${JSON.stringify(activities)}) as asked`)
  return new Map(found.map(({ activity, stand }) => [activity, stand ?? '']))
}

/**
 * Each person's first answer to each question under the key that it has now, graded by that key.
 * Reads a page at a time and lets others have their turn between.
 */
export async function readResponses(asked: Asked): Promise<Iterable<Responses>> {
  const reading: Reading = { ...asked, people: new Map(), known: new Map() }
  for (const [activity, names] of asked.sources) {
    for (let after = 0; ; ) {
      const page = await pageOf(activity, after, earliestSince(asked.key))
      for (const one of page) take(one, names, reading)
      if (page.length < ROWS_PER_PAGE) break
      after = page.at(-1)?.row ?? after
      await new Promise(setImmediate)
    }
  }
  return everyone(reading)
}

/** By the number of the question in the quiz: what was answered first, and when. */
type Taken = { responses: Response[]; at: number[] }
/** Many answer alike: each answer is read and graded once, and kept once. */
type Reading = Asked & { people: Map<string, Taken>; known: Map<string, Response | undefined> }
type Row = Awaited<ReturnType<typeof pageOf>>[number]

function* everyone({ quiz, people }: Reading): Iterable<Responses> {
  const id = (at: string) => quiz.questions[Number(at)]?.id ?? ''
  for (const { responses } of people.values())
    yield new Map(Object.entries(responses).map(([at, response]) => [id(at), response]))
}

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

/** As an attempt is stored: its parts are read when they are first met. */
type Stored = { questions?: Record<string, unknown>; confidence?: Record<string, string> } | null

/** Keeps of an attempt what is the person's first answer to something. */
function take(
  { person, revision, at, answer }: Row,
  names: Map<string, string>,
  reading: Reading,
): void {
  const { people, quiz, key } = reading
  const taken = people.get(person) ?? { responses: [], at: [] }
  people.set(person, taken)
  const stored = answer as Stored
  for (const [old, id] of names) {
    const number = quiz.questions.findIndex((one) => one.id === id)
    const given = stored?.questions?.[old]
    const isFirst = at < (taken.at[number] ?? Number.POSITIVE_INFINITY)
    if (!given || !isFirst || revision < (key.questions[id]?.since ?? 0)) continue
    const response = known(reading, number, given, stored?.confidence?.[old] ?? null)
    if (!response) continue
    taken.responses[number] = response
    taken.at[number] = at
  }
}

function known(reading: Reading, number: number, given: unknown, sure: string | null) {
  const name = `${number} ${sure} ${JSON.stringify(given)}`
  if (reading.known.has(name)) return reading.known.get(name)
  const question = reading.quiz.questions[number]
  const [key, read] = [question && reading.key.questions[question.id], readGiven(given)]
  const response = question && key && read && responseTo(question, key, read, sure)
  reading.known.set(name, response)
  return response
}
