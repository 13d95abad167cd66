import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type {
  Content,
  Course,
  Language,
  Lesson,
  LessonKey,
  LibraryShown,
  ModuleSummary,
} from '#app/compiler/lesson.ts'
import { env } from '#app/platform/env.server.ts'
import { courseIn, entryIn, listIn } from './in-language.ts'

/** All that was compiled, as it stands in memory. */
export type Catalogue = {
  content: Content
  lessons: Map<string, Lesson>
  keys: Map<string, LessonKey>
  /** What the page of a shared workflow or template shows, by its id. */
  shown: Map<string, LibraryShown>
}

type Held = {
  catalogue: Catalogue
  writtenAt: number
  /** The same in each language that was asked for. */
  inLanguage: Map<Language, Catalogue>
}

let held: Held | undefined

/**
 * The compiled courses as they were written. Read once; in development again when they were compiled anew.
 * @throws Error when nothing was compiled: run `npm run content -- build`.
 */
export function catalogue(): Catalogue {
  return hold().catalogue
}

/** The courses as readers of a language see them, each module in that language where it has it. */
export function catalogueIn(language: Language | undefined): Catalogue {
  const { catalogue, inLanguage } = hold()
  if (!language) return catalogue
  const known = inLanguage.get(language) ?? translated(catalogue, language)
  inLanguage.set(language, known)
  return known
}

function hold(): Held {
  if (held && env.NODE_ENV !== 'development') return held
  const writtenAt = statSync(file('content.json')).mtimeMs
  if (held?.writtenAt !== writtenAt) held = { catalogue: read(), writtenAt, inLanguage: new Map() }
  return held
}

/** A course by its id; as it was written, or as readers of a language see it. */
export function findCourse(id: string, language?: Language): Course | undefined {
  return catalogueIn(language).content.courses.find((course) => course.id === id)
}

/** A module with its course, by `course/module`; as it was written, or as readers of a language see it. */
export function findModule(
  id: string,
  language?: Language,
): { course: Course; module: ModuleSummary } | undefined {
  const course = findCourse(id.split('/')[0] ?? '', language)
  const module = course?.modules.find((candidate) => candidate.id === id)
  return course && module ? { course, module } : undefined
}

/** The file of a shared workflow or template. */
export function bytesOfItem(id: string): Uint8Array {
  return readFileSync(file('library', id))
}

function read(): Catalogue {
  const content = json<Content>('content.json')
  const modules = content.courses.flatMap((course) => course.modules)
  return {
    content,
    lessons: new Map(modules.map(({ id }) => [id, json<Lesson>('lessons', fileName(id))])),
    keys: new Map(modules.map(({ id }) => [id, json<LessonKey>('keys', fileName(id))])),
    shown: new Map(
      content.library.map(({ id }) => [id, json<LibraryShown>('library', fileName(id))]),
    ),
  }
}

/** What has no words in the language is the original's own. */
function translated({ content, lessons, keys, shown }: Catalogue, language: Language): Catalogue {
  const courses = content.courses.map((course) => courseIn(course, language))
  const lists = {
    learningPaths: content.learningPaths.map((path) => entryIn(path, language)),
    jobRoles: listIn(content.jobRoles, language),
    competences: listIn(content.competences, language),
  }
  const own = content.courses
    .flatMap(({ modules }) => modules)
    .filter(({ translations }) => translations[language])
    .map(({ id }) => ({ id, name: fileName(id, language) }))
  return {
    shown,
    content: { ...content, courses, ...lists },
    lessons: new Map([
      ...lessons,
      ...own.map(({ id, name }) => [id, json<Lesson>('lessons', name)] as const),
    ]),
    keys: new Map([
      ...keys,
      ...own.map(({ id, name }) => [id, json<LessonKey>('keys', name)] as const),
    ]),
  }
}

function json<T>(...names: string[]): T {
  return JSON.parse(readFileSync(file(...names), 'utf8'))
}

function file(...names: string[]): string {
  return path.resolve(env.LEIA_CONTENT, ...names)
}

/** How the compiler names a module's files. */
function fileName(id: string, language?: Language): string {
  return `${[id.replace('/', '.'), ...(language ? [language] : [])].join('.')}.json`
}
