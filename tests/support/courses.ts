import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content, ModuleSummary } from '#app/compiler/lesson.ts'
import { profileRoles } from '#app/features/people/profile.ts'

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

/** How many competences someone with these job roles must have. */
export function competencesRequiredOf(held: string[]): number {
  const roles = compiled().jobRoles.filter(({ id }) => profileRoles(held).includes(id))
  return new Set(roles.flatMap(({ requires }) => requires.map((need) => need.competence))).size
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
  return compiled().courses
}

function compiled(): Content {
  return JSON.parse(readFileSync(path.resolve('build/content/content.json'), 'utf8'))
}
