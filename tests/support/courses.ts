import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content, ModuleSummary } from '#app/compiler/lesson.ts'

/** Addresses of the modules of every published course. */
export function modulePaths(): string[] {
  return publishedModules().map(({ id }) => `/courses/${id}`)
}

/** Ids of all that can be answered in the published courses. */
export function activityIds(): string[] {
  return publishedModules().flatMap(({ activities }) => activities.map(({ id }) => id))
}

function publishedModules(): ModuleSummary[] {
  const file = path.resolve('build/content/content.json')
  const { courses } = JSON.parse(readFileSync(file, 'utf8')) as Content
  return courses.filter(({ status }) => status === 'published').flatMap(({ modules }) => modules)
}
