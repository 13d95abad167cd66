import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content, ModuleSummary } from '#app/compiler/lesson.ts'

/** Addresses of the modules of every published course. */
export function modulePaths(): string[] {
  return publishedModules().map(({ id }) => `/courses/${id}`)
}

/** Ids of all quizzes in the published courses. */
export function quizIds(): string[] {
  return publishedModules().flatMap(({ activities }) =>
    activities.filter(({ kind }) => kind === 'quiz').map(({ id }) => id),
  )
}

/** Ids of all labs, of drafts too. */
export function allLabIds(): string[] {
  return allModules().flatMap(({ activities }) =>
    activities.filter(({ kind }) => kind !== 'quiz').map(({ id }) => id),
  )
}

function publishedModules(): ModuleSummary[] {
  return courses()
    .filter(({ status }) => status === 'published')
    .flatMap(({ modules }) => modules)
}

function allModules(): ModuleSummary[] {
  return courses().flatMap(({ modules }) => modules)
}

function courses(): Content['courses'] {
  const file = path.resolve('build/content/content.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as Content).courses
}
