import { migrate } from 'drizzle-orm/libsql/migrator'
import { editionOf } from '#app/features/activities/activity-view.ts'
import type { Fields } from '#app/features/activities/attempt.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { publishContent } from '#app/features/learning/publish.server.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { person } from '#db/schema/people.ts'
import { courseOf, smallQuiz, writeContent } from '#tests/factories/learning.ts'

/** A Tuesday morning in November 2026, in Unix milliseconds. */
export const NOW = Date.UTC(2026, 10, 24, 7, 31)

/** Two required quizzes and an optional one in one module. */
export const QUIZ = 'kurs/to-quizer/en'
export const OTHER = 'kurs/to-quizer/to'
export const EXTRA = 'kurs/to-quizer/ekstra'
/** A quiz with two attempts, alone in its module. */
export const LIMITED = 'kurs/begrenset/quiz'
/** A quiz with rounds of two attempts, a day apart. */
export const WAITING = 'kurs/ventende/quiz'
/** A quiz in a course that is not published. */
export const DRAFT = 'utkast/modul/quiz'

/** Answers to a small quiz, as form fields. */
export const RIGHT: Fields = { 'q.en': ['a'], 'q.to': ['a'], 'q.ord.b1': ['journalpost'] }
export const WRONG: Fields = { 'q.en': ['b'], 'q.to': ['b'], 'q.ord.b1': ['saksmappe'] }

/** Compiled courses in a folder, and a migrated database that knows them and three people. */
export async function makeLearningWorld(folder: string): Promise<void> {
  const quiz = smallQuiz(QUIZ)
  const other = smallQuiz(OTHER)
  const extra = smallQuiz(EXTRA, { optional: true })
  const limited = smallQuiz(LIMITED, { attempts: 2 })
  const waiting = smallQuiz(WAITING, { attempts: 2, wait: 24 })
  const draft = smallQuiz(DRAFT)
  const courses = [
    courseOf('kurs', {
      'to-quizer': [quiz, other, extra],
      begrenset: [limited],
      lesestoff: [],
      ventende: [waiting],
    }),
    courseOf('utkast', { modul: [draft] }, { status: 'draft' }),
  ]
  const content = writeContent(folder, courses, [quiz, other, extra, limited, waiting, draft])
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await publishContent(content, dayOf(NOW))
  for (const id of ['kari', 'ola', 'forfatter'])
    await db.insert(person).values({ id, name: id, email: `${id}@rana.example` })
}

/** A form as the page would send it for Kari's first attempt. */
export function formOf(activity: string, answer: Fields, changes: Fields = {}): Fields {
  const lesson = catalogue().lessons.get(activity.slice(0, activity.lastIndexOf('/')))
  const segment = lesson?.segments.find(
    (one) => one.kind === 'activity' && one.activity.id === activity,
  )
  if (segment?.kind !== 'activity') throw new Error(`There is no ${activity}.`)
  const edition = editionOf(segment.activity, lesson?.revision ?? 1)
  const frame = {
    attempt: [crypto.randomUUID()],
    number: ['1'],
    person: ['kari'],
    edition: [edition],
  }
  return { ...frame, ...answer, ...changes }
}

/** What an author changes; `since` names the questions that are asked anew from this revision. */
export type Revision = { revision?: number; contentHash?: string; since?: Record<string, string[]> }

/** Publishes a module as its author has changed it. */
export async function revise(id: string, change: Revision, now = NOW): Promise<void> {
  const { content, lessons, keys } = catalogue()
  const module = content.courses.flatMap(({ modules }) => modules).find((one) => one.id === id)
  const lesson = lessons.get(id)
  if (!module || !lesson) throw new Error(`There is no ${id}.`)
  const { revision = module.revision, contentHash = `${id} i ny utgave`, since = {} } = change
  Object.assign(module, { revision, contentHash, revisionNote: 'Loven er endret.' })
  Object.assign(lesson, { revision, contentHash })
  for (const [activity, questions] of Object.entries(since))
    for (const question of questions) {
      const all = keys.get(id)?.[activity]
      const key = all?.kind === 'quiz' ? all.questions[question] : undefined
      if (!key) throw new Error(`There is no ${activity}/${question}.`)
      key.since = revision
    }
  await publishContent(content, dayOf(now))
}
