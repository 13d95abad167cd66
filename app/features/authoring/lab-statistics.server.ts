import { createHash } from 'node:crypto'
import { and, asc, eq, gt, gte, inArray, sql } from 'drizzle-orm'
import type { AuthorModule } from '#app/compiler/author-file.ts'
import type { WrittenActivity } from '#app/compiler/contract/written.ts'
import type { Activity, ActivityKey, ServedActivity } from '#app/features/activities/activity.ts'
import type { Sign } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { authored } from './author-file.server.ts'
import { FEWEST } from './fewest.ts'
import { holding } from './held.server.ts'
import { inTurn } from './in-turn.server.ts'
import {
  type LabStatistics,
  MOST_PLAYED,
  medianTries,
  passShare,
  signStatistics,
} from './lab-statistics.ts'
import { standOf } from './responses.server.ts'
import { earlierIds } from './statistics/sources.ts'

const ROWS_PER_PAGE = 200
const ANSWERS_PER_PAGE = 20

type Found = {
  lab: Activity
  key: ActivityKey & { since: number }
  module: AuthorModule | undefined
  written: WrittenActivity | undefined
  /** What it is called and was called before. */
  ids: string[]
}
type Wanted = Found & { fewest: number }

const held = holding(isSame, counted)

/** The labs of a course, each with a count of what first attempts show, as its attempts stand. */
export async function courseLabs(
  course: string,
  fewest = FEWEST,
): Promise<{ id: string; title: string; statistics: Promise<LabStatistics> }[]> {
  const found = catalogue().content.courses.find(({ id }) => id === course)
  const labs = found?.modules.flatMap(({ id }) => labsIn(id)) ?? []
  const stand = await standOf(labs.flatMap(({ ids }) => ids))
  return labs.map((one) => {
    const own = one.ids.map((id) => stand.get(id) ?? '').join(' ')
    const statistics = held(one.lab.id, { ...one, fewest }, own)
    return { id: one.lab.id, title: titleOf(one), statistics }
  })
}

function isSame(known: Wanted, { lab, key, module, ids, fewest }: Wanted): boolean {
  const same = known.lab === lab && known.key === key && known.module === module
  return same && known.fewest === fewest && known.ids.join(' ') === ids.join(' ')
}

function labsIn(moduleId: string): Found[] {
  const { lessons, keys } = catalogue()
  const module = authored().modules.find(({ id }) => id === moduleId)
  return (lessons.get(moduleId)?.segments ?? []).flatMap((segment) => {
    if (segment.kind !== 'activity' || segment.activity.kind === 'quiz') return []
    const lab = segment.activity
    const key = keys.get(moduleId)?.[lab.id]
    if (!key) return []
    const written = module?.activities.find(({ id }) => id === lab.id)
    const ids = module && written ? earlierIds(module, written) : [lab.id]
    return [{ lab, key, module, written, ids }]
  })
}

function titleOf({ lab }: Found): string {
  return lab.title ?? lab.id
}

async function counted(found: Wanted): Promise<LabStatistics> {
  const { lab, module, written, fewest } = found
  const people = await firstTries(found)
  const first = people.map(({ first }) => first)
  const passed = passShare(first, fewest)
  return {
    ...{ id: lab.id, title: titleOf(found), n: people.length, passed },
    place: module && written ? `${module.file}:${written.place.line}` : lab.id,
    median: passed ? medianTries(people) : null,
    signs: passed ? signStatistics(await played(found, first), fewest) : [],
    places: placesOf(found),
  }
}

/** As diagnostics name files: the module's own name says what stands before the courses. */
function placesOf({ module, written }: Found): Record<string, string> {
  const before = module?.file.split('courses/')[0] ?? ''
  const places = Object.entries(written?.lab?.places ?? {})
  return Object.fromEntries(places.map(([name, place]) => [name, `${before}${place}`]))
}

/** Rows are only ever added, so their own number tells how far one has read. */
const row = sql<number>`${attempt}.rowid`
const COLUMNS = {
  ...{ row, person: attempt.person, number: attempt.number, activity: attempt.activity },
  ...{ at: attempt.submittedAt, passed: attempt.passed },
}

type Row = {
  row: number
  person: string
  number: number
  activity: string
  at: number
  passed: boolean
}
type Person = { first: Row; count: number; passed: boolean }

/** Each person's attempts under the key that it has now, up to the first that passed. */
async function firstTries(found: Found): Promise<Person[]> {
  const rows: Row[] = []
  for (const id of found.ids) rows.push(...(await rowsOf(id, found.key.since)))
  const people = new Map<string, Person>()
  for (const row of rows.sort((a, b) => a.at - b.at || a.number - b.number)) {
    const known = people.get(row.person)
    if (!known) people.set(row.person, { first: row, count: 1, passed: row.passed })
    else if (!known.passed) Object.assign(known, { count: known.count + 1, passed: row.passed })
  }
  return [...people.values()]
}

/** Without the answers: most of them are not needed. */
async function rowsOf(activity: string, since: number): Promise<Row[]> {
  const rows: Row[] = []
  for (let after = 0; ; after = rows.at(-1)?.row ?? after) {
    const page = await db
      .select(COLUMNS)
      .from(attempt)
      .where(and(eq(attempt.activity, activity), gt(row, after), gte(attempt.revision, since)))
      .orderBy(asc(row))
      .limit(ROWS_PER_PAGE)
    rows.push(...page)
    if (page.length < ROWS_PER_PAGE) return rows
    await new Promise(setImmediate)
  }
}

type Played = { passed: boolean; signs: Sign[] }
type Known = Map<string, Promise<Sign[] | undefined>>

/** What was played by a key, so that a new count plays only what is new. */
const known = new WeakMap<ActivityKey, Known>()

/** The newest first attempts, as many as fit, played again. */
async function played(found: Found, first: Row[]): Promise<Played[]> {
  const newest = first.slice(-MOST_PLAYED)
  const before: Known = known.get(found.key) ?? new Map()
  const now: Known = new Map()
  const shown: Played[] = []
  for (let from = 0; from < newest.length; from += ANSWERS_PER_PAGE) {
    const page = newest.slice(from, from + ANSWERS_PER_PAGE)
    const answers = await answersOf(page)
    for (const one of page) {
      const signs = await knownSigns(found, one, answers.get(one.row), before, now)
      if (signs) shown.push({ passed: one.passed, signs })
    }
  }
  known.set(found.key, now)
  return shown
}

async function answersOf(rows: Row[]): Promise<Map<number, unknown>> {
  const numbers = rows.map((one) => one.row)
  const found = await db
    .select({ row, answer: attempt.answer })
    .from(attempt)
    .where(inArray(row, numbers))
  return new Map(found.map((one) => [one.row, one.answer]))
}

/** Where everyone is asked the same, equal answers are played once. */
function knownSigns(found: Found, one: Row, answer: unknown, before: Known, now: Known) {
  const { lab, key } = found
  // Under an earlier name, what was drawn was drawn by that name.
  const asked = one.activity === lab.id ? lab : { ...lab, id: one.activity }
  const draw = { person: one.person, number: one.number }
  const served = kindOf(lab).serve(asked, key, draw)
  const name = nameOf(served === lab ? [answer] : [answer, one.activity, draw])
  const signs = now.get(name) ?? before.get(name) ?? inTurn(() => signsOf(found, served, answer))
  now.set(name, signs)
  return signs
}

function nameOf(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64')
}

/** Undefined where what was answered does not fit what is asked now. */
async function signsOf({ lab, key }: Found, served: ServedActivity, given: unknown) {
  const kind = kindOf(lab)
  const answer = kind.restore(served, given)
  if (!answer) return undefined
  await kind.prepare?.(served, key, answer)
  return kind.signs(served, key, answer)
}
