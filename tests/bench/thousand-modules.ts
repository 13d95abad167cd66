import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Content, Course, Lesson } from '#app/compiler/lesson.ts'
import { searchDocuments } from '#app/compiler/search/documents.ts'
import { writeIndex } from '#app/platform/search/write-index.server.ts'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const BUILT = 'build/content'
const MODULES = 1000
/** The share of the longer words that are others in each copy. */
const OTHERWISE = 0.35

export type Thousand = {
  folder: string
  lessons: Lesson[]
  titles: string[]
  /** Seconds of the processor to write the index, and the file. */
  seconds: number
  index: string
}

/** The compiled courses copied until there are a thousand modules, each copy in words of its own. */
export function thousandModules(): Thousand {
  const folder = path.join(temporaryFolder(), 'thousand')
  cpSync(BUILT, folder, { recursive: true })
  const content = read<Content>('content.json')
  const published = content.courses
    .filter(({ status }) => status === 'published')
    .map((course) => ({ ...course, translations: {}, modules: course.modules.map(untranslated) }))
  const words = dictionary()
  const courses: Course[] = []
  const lessons: Lesson[] = []
  for (let copy = 1; lessons.length < MODULES; copy += 1)
    for (const course of published) {
      const made = copied(course, copy, words)
      courses.push(made.course)
      lessons.push(...made.lessons)
      for (const { id } of course.modules) copyKey(folder, id, id.replace('/', `-${copy}/`))
    }
  const all: Content = { ...content, version: 'thousand', courses }
  for (const lesson of lessons) write(folder, `lessons/${fileName(lesson.id)}`, lesson)
  write(folder, 'content.json', all)
  const index = path.join(folder, 'search.db')
  const seconds = indexed(`${index}.new`, all, lessons)
  cpSync(`${index}.new`, index)
  const titles = courses.flatMap(({ title, modules }) => [
    title,
    ...modules.map((one) => one.title),
  ])
  return { folder, lessons, titles, seconds, index }
}

function untranslated(module: Course['modules'][number]): Course['modules'][number] {
  return { ...module, translations: {}, languages: [module.language] }
}

function indexed(file: string, content: Content, lessons: Lesson[]): number {
  const before = process.cpuUsage()
  const read = lessons.map((lesson) => ({ language: 'nb' as const, lesson }))
  writeIndex(file, searchDocuments(content, read), 1)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function copied(course: Course, copy: number, words: string[]) {
  const random = randomFrom('thousand', course.id, copy)
  const rename = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll(`"${course.id}/`, `"${course.id}-${copy}/`))
  const retitled = (title: string) => `${title} og ${pick(words, random)}`
  const modules = rename(course.modules).map((module) => ({
    ...module,
    title: retitled(module.title),
    goals: module.goals.map((goal) => reworded(goal, words, random)),
  }))
  const lessons = course.modules.map(({ id }) => {
    const lesson = rename(read<Lesson>(`lessons/${fileName(id)}`))
    return { ...lesson, segments: lesson.segments.map((one) => rewordedIn(one, words, random)) }
  })
  const id = `${course.id}-${copy}`
  return { course: { ...course, id, title: retitled(course.title), modules }, lessons }
}

function rewordedIn(segment: Lesson['segments'][number], words: string[], random: Random) {
  if (segment.kind !== 'prose') return segment
  const html = segment.html.replace(/(?<=>)[^<]+/g, (text) => reworded(text, words, random))
  return { ...segment, html }
}

function reworded(text: string, words: string[], random: Random): string {
  return text.replace(/\p{Ll}{5,}/gu, (word) =>
    random.chance(OTHERWISE) ? pick(words, random) : word,
  )
}

/** Some words are common and most are rare, as in any text. */
function pick(words: string[], random: Random): string {
  return words[Math.floor(words.length * random.next() ** 4)] ?? ''
}

/** Norwegian words in an order that chance has made. */
function dictionary(): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-nb'))
  const random = randomFrom('dictionary')
  return readFileSync(path.join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}{5,}$/u.test(word))
    .map((word) => ({ word, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
}

function copyKey(folder: string, from: string, to: string): void {
  cpSync(path.join(BUILT, 'keys', fileName(from)), path.join(folder, 'keys', fileName(to)))
}

function fileName(id: string): string {
  return `${id.replace('/', '.')}.json`
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(BUILT, name), 'utf8'))
}

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(path.join(folder, name), JSON.stringify(value))
}
