import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Content, Course, Lesson, LessonKey, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import type { Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { keyOf, questionOf, quizOf } from './quiz.ts'

/** Someone who is signed in; only learning's own facts matter. */
export function viewerNamed(id: string, changes: Partial<Viewer> = {}): Viewer {
  return {
    id,
    name: id,
    email: `${id}@rana.example`,
    municipality: { number: '1833', name: 'Rana', namesUntil: null },
    unit: { id: '1833:1', name: 'Rådmann' },
    mainRole: 'saksbehandler',
    profile: '1833:alle-ansatte',
    jobRoles: ['alle-ansatte'],
    access: [],
    ...changes,
  }
}

/** A quiz with two single-choice questions (right: `a`) and a text (right: `journalpost`). */
export function smallQuiz(id: string, changes: Partial<Quiz> = {}): { quiz: Quiz; key: QuizKey } {
  const choices = ['a', 'b', 'c'].map((choice) => ({ id: choice, label: `Svar ${choice}` }))
  const blank = { id: 'b1', kind: 'text' as const, options: [], unit: null }
  const questions = [
    questionOf('en', { type: 'single', choices }),
    questionOf('to', { type: 'single', choices }),
    questionOf('ord', { type: 'text', text: [{ blank: 'b1' }], blanks: [blank] }),
  ]
  const accepted = {
    kind: 'text' as const,
    accepted: ['journalpost'],
    caseSensitive: false,
    typos: false,
  }
  return {
    quiz: quizOf(questions, { id, ...changes }),
    key: {
      kind: 'quiz',
      since: 1,
      questions: {
        en: keyOf({ type: 'single', right: ['a'] }),
        to: keyOf({ type: 'single', right: ['a'] }),
        ord: keyOf({ type: 'text', blanks: { b1: accepted } }),
      },
    },
  }
}

type Made = { quiz: Quiz; key: QuizKey }[]

/** A course with one module for each list of activities. */
export function courseOf(
  id: string,
  modules: Record<string, Made>,
  changes: Partial<Course> = {},
): Course {
  return {
    id,
    title: `Kurset ${id}`,
    summary: 'Et kurs som bare finnes i prøvene.',
    track: 'dokumenthåndtering',
    audience: ['alle-ansatte'],
    competences: [{ id: 'journalforing', level: 1 }],
    validMonths: 24,
    authors: [{ name: 'Redaksjonen' }],
    language: 'nb',
    titleLanguage: 'nb',
    status: 'published',
    intro: '<p>Innledning.</p>',
    modules: Object.entries(modules).map(([slug, activities]) =>
      summaryOf(`${id}/${slug}`, activities),
    ),
    languages: ['nb'],
    translations: {},
    ...changes,
  }
}

function summaryOf(id: string, activities: Made): ModuleSummary {
  return {
    id,
    slug: id.split('/')[1] ?? '',
    language: 'nb',
    titleLanguage: 'nb',
    title: `Modulen ${id}`,
    minutes: 10,
    goals: ['Du kan prøve.'],
    revision: 1,
    revisionNote: null,
    optional: false,
    contentHash: `hash av ${id}`,
    was: [],
    errata: [],
    activities: activities.map(({ quiz }) => ({
      id: quiz.id,
      was: [],
      kind: 'quiz',
      title: quiz.title,
      optional: quiz.optional,
      questions: quiz.questions.length,
    })),
    languages: ['nb'],
    translations: {},
    titles: {},
  }
}

/** Writes compiled courses to a folder, as the compiler does. */
export function writeContent(folder: string, courses: Course[], activities: Made): Content {
  const content: Content = {
    version: 'prøve',
    courses,
    competences: [],
    jobRoles: [],
    functions: [],
    learningPaths: [],
    library: [],
    glossary: [],
  }
  for (const name of ['lessons', 'keys']) mkdirSync(path.join(folder, name), { recursive: true })
  const write = (name: string, value: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(value))
  write('content.json', content)
  for (const { id, revision, contentHash, minutes } of courses.flatMap(({ modules }) => modules)) {
    const own = activities.filter(({ quiz }) => quiz.id.startsWith(`${id}/`))
    const segments = own.map(({ quiz }) => ({ kind: 'activity' as const, activity: quiz }))
    const lesson: Lesson = { id, revision, contentHash, segments, headings: [], terms: [], minutes }
    const keys: LessonKey = Object.fromEntries(own.map(({ quiz, key }) => [quiz.id, key]))
    write(`lessons/${id.replace('/', '.')}.json`, lesson)
    write(`keys/${id.replace('/', '.')}.json`, keys)
  }
  return content
}
