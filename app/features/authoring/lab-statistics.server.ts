import { and, asc, gte, inArray } from 'drizzle-orm'
import type { AuthorModule } from '#app/compiler/author-file.ts'
import type { WrittenActivity } from '#app/compiler/contract/written.ts'
import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import type { Sign } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { authored } from './author-file.server.ts'
import { FEWEST } from './fewest.ts'
import { medianTries, passShare, type SignStatistics, signStatistics } from './lab-statistics.ts'
import type { Share } from './statistics/figures.ts'
import { earlierIds } from './statistics/sources.ts'

type Found = {
  lab: Activity
  key: ActivityKey & { since: number }
  module: AuthorModule | undefined
  written: WrittenActivity | undefined
}

/** How a lab does as far as its attempts tell without being played again. */
type LabFigures = {
  id: string
  kind: Activity['kind']
  title: string
  /** Where its tag stands. */
  place: string
  /** People who have tried it as it is now. */
  n: number
  passed: Share | null
  median: number | null
}

export type LabStatistics = LabFigures & { signs: SignStatistics[]; places: Record<string, string> }

/** The labs of a course, with what first attempts show: each played again by the key that it has now. */
export async function courseLabs(course: string, fewest = FEWEST): Promise<LabStatistics[]> {
  const found = catalogue().content.courses.find(({ id }) => id === course)
  const told = []
  for (const lab of found?.modules.flatMap(({ id }) => labsIn(id)) ?? [])
    told.push(await counted(lab, fewest))
  return told
}

function labsIn(moduleId: string): Found[] {
  const { lessons, keys } = catalogue()
  const module = authored().modules.find(({ id }) => id === moduleId)
  return (lessons.get(moduleId)?.segments ?? []).flatMap((segment) => {
    if (segment.kind !== 'activity' || segment.activity.kind === 'quiz') return []
    const lab = segment.activity
    const key = keys.get(moduleId)?.[lab.id]
    if (!key) return []
    return [{ lab, key, module, written: module?.activities.find(({ id }) => id === lab.id) }]
  })
}

function idsOf({ lab, module, written }: Found): string[] {
  return module && written ? earlierIds(module, written) : [lab.id]
}

type Row = { person: string; number: number; at: number; answer: unknown; passed: boolean }
type Person = { first: Row; count: number; passed: boolean }

/** Each person's attempts under the key that it has now, up to the first that passed. */
async function firstTries(found: Found): Promise<Person[]> {
  const rows = await db
    .select({
      ...{ person: attempt.person, number: attempt.number, at: attempt.submittedAt },
      ...{ answer: attempt.answer, passed: attempt.passed },
    })
    .from(attempt)
    .where(and(inArray(attempt.activity, idsOf(found)), gte(attempt.revision, found.key.since)))
    .orderBy(asc(attempt.submittedAt), asc(attempt.number))
  const people = new Map<string, Person>()
  for (const row of rows) {
    const known = people.get(row.person)
    if (!known) people.set(row.person, { first: row, count: 1, passed: row.passed })
    else if (!known.passed) Object.assign(known, { count: known.count + 1, passed: row.passed })
  }
  return [...people.values()]
}

function figuresOf({ lab, module, written }: Found, people: Person[], fewest: number): LabFigures {
  const passed = passShare(
    people.map(({ first }) => first),
    fewest,
  )
  return {
    ...{ id: lab.id, kind: lab.kind, title: lab.title ?? lab.id, n: people.length, passed },
    place: module && written ? `${module.file}:${written.place.line}` : lab.id,
    median: passed ? medianTries(people) : null,
  }
}

async function counted(found: Found, fewest: number): Promise<LabStatistics> {
  const people = await firstTries(found)
  const figures = figuresOf(found, people, fewest)
  const places = placesOf(found)
  if (!figures.passed) return { ...figures, signs: [], places }
  const shown = []
  const known = new Map<string, Sign[] | undefined>()
  for (const { first } of people) {
    const signs = signsOf(found, first, known)
    if (signs) shown.push({ passed: first.passed, signs })
    // Playing one again takes long: others must have their turn in between.
    await new Promise(setImmediate)
  }
  return { ...figures, signs: signStatistics(shown, fewest), places }
}

/** As diagnostics name files: the module's own name says what stands before the courses. */
function placesOf({ module, written }: Found): Record<string, string> {
  const before = module?.file.split('courses/')[0] ?? ''
  const places = Object.entries(written?.lab?.places ?? {})
  return Object.fromEntries(places.map(([name, place]) => [name, `${before}${place}`]))
}

/** Undefined where what was answered does not fit what is asked now. */
function signsOf({ lab, key }: Found, row: Row, known: Map<string, Sign[] | undefined>) {
  const kind = kindOf(lab)
  const served = kind.serve(lab, key, { person: row.person, number: row.number })
  // Where everyone is asked the same, equal answers are played once.
  const name = served === lab ? JSON.stringify(row.answer) : `${row.person} ${row.number}`
  if (known.has(name)) return known.get(name)
  const answer = kind.restore(served, row.answer)
  const signs = answer && kind.signs(served, key, answer)
  known.set(name, signs)
  return signs
}
