import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content } from '#app/compiler/lesson.ts'

/** Addresses of the modules of every published course. */
export function modulePaths(content = 'build/content'): string[] {
  const { courses } = JSON.parse(readFileSync(path.join(content, 'content.json'), 'utf8')) as Content
  return courses
    .filter(({ status }) => status === 'published')
    .flatMap(({ modules }) => modules.map(({ id }) => `/courses/${id}`))
}
