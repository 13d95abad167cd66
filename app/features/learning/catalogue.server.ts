import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Content, Course, Lesson, LessonKey, ModuleSummary } from '#app/compiler/lesson.ts'
import { env } from '#app/platform/env.server.ts'

/** All that was compiled, as it stands in memory. */
export type Catalogue = {
  content: Content
  lessons: Map<string, Lesson>
  keys: Map<string, LessonKey>
}

let held: { catalogue: Catalogue; writtenAt: number } | undefined

/**
 * The compiled courses. Read once; in development again when they were compiled anew.
 * @throws Error when nothing was compiled: run `npm run content -- build`.
 */
export function catalogue(): Catalogue {
  if (held && env.NODE_ENV !== 'development') return held.catalogue
  const writtenAt = statSync(file('content.json')).mtimeMs
  if (held?.writtenAt !== writtenAt) held = { catalogue: read(), writtenAt }
  return held.catalogue
}

/** A course by its id. */
function findCourse(id: string): Course | undefined {
  return catalogue().content.courses.find((course) => course.id === id)
}

/** A module with its course, by `course/module`. */
export function findModule(id: string): { course: Course; module: ModuleSummary } | undefined {
  const course = findCourse(id.split('/')[0] ?? '')
  const module = course?.modules.find((candidate) => candidate.id === id)
  return course && module ? { course, module } : undefined
}

function read(): Catalogue {
  const content = json<Content>('content.json')
  const modules = content.courses.flatMap((course) => course.modules)
  return {
    content,
    lessons: new Map(modules.map(({ id }) => [id, json<Lesson>('lessons', fileName(id))])),
    keys: new Map(modules.map(({ id }) => [id, json<LessonKey>('keys', fileName(id))])),
  }
}

function json<T>(...names: string[]): T {
  return JSON.parse(readFileSync(file(...names), 'utf8'))
}

function file(...names: string[]): string {
  return path.resolve(env.LEIA_CONTENT, ...names)
}

/** How the compiler names a module's files. */
function fileName(id: string): string {
  return `${id.replace('/', '.')}.json`
}
