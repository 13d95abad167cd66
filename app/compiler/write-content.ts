import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { editionOf, writeIndex } from '#app/platform/search/write-index.server.ts'
import type { Compiled, CompiledPages } from './compiled.ts'
import type { Since } from './contract/compared.ts'
import { earlierActivities, earlierModules } from './course/earlier-ids.ts'
import { errataOf } from './course/errata.ts'
import type { CourseFolder, Manuscript } from './course/manuscript.ts'
import { glossaryIn } from './course/module-context.ts'
import type { ModulePage } from './course/page.ts'
import type {
  Content,
  Course,
  CourseWords,
  Language,
  Lesson,
  LessonKey,
  ModuleSummary,
} from './lesson.ts'
import type { Library, LibraryEntry } from './library/entry.ts'
import { coursesThatTeach } from './library/teach.ts'
import { searchDocuments } from './search/documents.ts'
import { TRACKS } from './source/fields.ts'
import { compilerVersion } from './store.ts'
import { type Version, type Versions, versionsOf } from './translation/versions.ts'
import { mediaHash } from './tree/media.ts'

/** What a search reads; the server opens it by the same name. */
const INDEX = 'search.db'

/** Everything that is written, before it is. */
export type Output = {
  content: Content
  lessons: LessonFile[]
  /** Public name → file. */
  media: Map<string, string>
  library: LibraryEntry[]
}

/** A module in one language, with its key. */
type LessonFile = { name: string; language: Language; lesson: Lesson; key: LessonKey }

/** Puts together what was compiled without an error. */
export function assemble(
  manuscript: Manuscript,
  compiled: CompiledPages,
  since: Since,
  { entries }: Library,
): Output {
  const { shared, contentDir } = manuscript
  const read = modulesIn(manuscript, compiled, since)
  const courses = manuscript.courses
    .map((course) =>
      courseOf(
        course,
        compiled,
        read.filter((one) => one.course === course),
      ),
    )
    .sort(byCurriculum)
  const lessons = read.flatMap((module) => lessonsOf(module, shared.glossary))
  const files = [...compiled.values()].flatMap(({ facts }) => facts.media)
  const media = new Map(files.map(({ name, path: file }) => [name, path.join(contentDir, file)]))
  const { competences, jobRoles, functions, learningPaths } = shared
  const glossary = Object.entries(shared.glossary).map(([id, { term, text, nn, en }]) => ({
    ...{ id, term, text, translations: { ...(nn && { nn }), ...(en && { en }) } },
  }))
  const library = entries
    .map((entry) => ({ ...entry.item, courses: coursesThatTeach(entry, manuscript, compiled) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'))
  const lists = { competences, jobRoles, functions, learningPaths, library, glossary }
  const shown = entries.map((entry) => [entry.shown, mediaHash(Buffer.from(entry.bytes))])
  const version = shortHash([courses, lists, lessons, shown])
  return { content: { version, courses, ...lists }, lessons, media, library: entries }
}

function get(compiled: CompiledPages, file: string): Compiled {
  const found = compiled.get(file)
  if (!found) throw new Error(`${file} was not compiled.`)
  return found
}

type ReadModule = { id: string; course: CourseFolder; page: ModulePage; versions: Versions }

function modulesIn({ courses }: Manuscript, compiled: CompiledPages, since: Since): ReadModule[] {
  return courses.flatMap((course) =>
    course.modules.map((page) => {
      const versions = versionsOf(course, page, compiled, since)
      return { id: `${course.id}/${page.slug}`, course, page, versions }
    }),
  )
}

function courseOf(course: CourseFolder, compiled: CompiledPages, modules: ReadModule[]): Course {
  const { id, index, translations } = course
  if (!index?.fields) throw new Error(`${id} has no readable index.mdx.`)
  const { validMonths, was: _, ...fields } = index.fields
  const words = translations.fronts.flatMap((front): [Language, CourseWords][] => {
    const { language, fields, file } = front
    if (!fields) return []
    const { title, summary } = fields
    return [[language, { title, summary, intro: introOf(get(compiled, file)) || null }]]
  })
  const read = words.flatMap(([language, { intro }]) => (intro === null ? [] : [language]))
  return {
    id,
    ...fields,
    titleLanguage: fields.language,
    validMonths: validMonths ?? null,
    intro: introOf(get(compiled, index.file)),
    modules: modules.map(summaryOf),
    languages: [fields.language, ...read],
    translations: Object.fromEntries(words),
  }
}

function introOf({ segments: [intro] }: Compiled): string {
  return intro?.kind === 'prose' ? intro.html : ''
}

function summaryOf({ id, course, page, versions }: ReadModule): ModuleSummary {
  const { slug, fields } = page
  if (!fields) throw new Error(`${id} has no readable fields.`)
  const { original, translations } = versions
  const { written, contentHash } = original.read
  const { minutes, revision, optional } = fields
  const was = earlierModules(course, page)
  return {
    id,
    slug,
    language: original.language,
    titleLanguage: original.language,
    languages: [original, ...translations].map(({ language }) => language),
    ...wordsOf(original),
    minutes,
    revision,
    optional,
    contentHash,
    was,
    errata: errataOf(fields, written),
    activities: activitiesIn(original).map((activity) => {
      const own = written.find((one) => one.id === activity.id)
      const earlier = own ? earlierActivities(id, was, own) : []
      return { ...activitySummary(activity), was: earlier }
    }),
    translations: Object.fromEntries(
      translations.map((one) => [one.language, { ...wordsOf(one), activities: titlesIn(one) }]),
    ),
    titles: titlesOnFronts(course, slug),
  }
}

function titlesOnFronts({ translations }: CourseFolder, slug: string): ModuleSummary['titles'] {
  const titles = translations.fronts.map(({ language, fields }) => [
    language,
    fields?.modules[slug],
  ])
  return Object.fromEntries(titles.filter(([, title]) => title))
}

function wordsOf({ fields: { title, goals, revisionNote } }: Version) {
  return { title, goals, revisionNote: revisionNote ?? null }
}

function activitiesIn({ read }: Version): Activity[] {
  return read.segments.flatMap((one) => (one.kind === 'activity' ? [one.activity] : []))
}

function titlesIn(version: Version): Record<string, string | null> {
  return Object.fromEntries(activitiesIn(version).map(({ id, title }) => [id, title]))
}

type ActivitySummary = Omit<ModuleSummary['activities'][number], 'was'>
type Activity = Extract<Lesson['segments'][number], { kind: 'activity' }>['activity']

function activitySummary(activity: Activity): ActivitySummary {
  const { id, kind, title, optional } = activity
  return { id, kind, title, optional, questions: questionsIn(activity) }
}

/** How many questions an attempt asks; a lab asks none. */
function questionsIn(activity: Activity): number {
  if (activity.kind !== 'quiz') return 0
  const picks = new Map(activity.pools.map((pool) => [pool.id, pool.pick]))
  return activity.order.reduce((sum, part) => sum + (picks.get(part) ?? 1), 0)
}

function lessonsOf(
  { id, page, versions: { original, translations } }: ReadModule,
  glossary: Manuscript['shared']['glossary'],
): LessonFile[] {
  const { revision = 1, minutes = 0 } = page.fields ?? {}
  const fileOf = ({ language, read }: Version, name: string): LessonFile => {
    const { contentHash, segments, headings, facts, key } = read
    const words = glossaryIn(language, glossary)
    const terms = facts.terms.map((term) => ({ id: term, term: '', text: '', ...words[term] }))
    const lesson = { id, revision, contentHash, segments, headings, terms, minutes }
    return { name, language, lesson, key }
  }
  return [
    fileOf(original, fileName(id)),
    ...translations.map((one) => fileOf(one, fileName(id, one.language))),
  ]
}

/** By track as the curriculum has them, then by id. */
function byCurriculum(a: Course, b: Course): number {
  return TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) || (a.id < b.id ? -1 : 1)
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
}

/**
 * Writes all files beside the old ones, then takes their place in one go, so that nobody ever reads
 * half of a build. Returns false when the same content is there already, and was made as it is now.
 */
export function writeContent(output: Output, outDir: string): boolean {
  const edition = Number.parseInt(compilerVersion().slice(0, 7), 16)
  const index = path.join(outDir, INDEX)
  const isThere = versionAt(outDir) === output.content.version && editionOf(index) === edition
  if (isThere) return false
  const fresh = `${outDir}.${process.pid}.new`
  const old = `${outDir}.${process.pid}.old`
  rmSync(fresh, { recursive: true, force: true })
  for (const folder of ['lessons', 'keys', 'media', 'library']) {
    mkdirSync(path.join(fresh, folder), { recursive: true })
  }
  for (const { name, lesson, key } of output.lessons) {
    writeJson(path.join(fresh, 'lessons', name), lesson)
    writeJson(path.join(fresh, 'keys', name), key)
  }
  for (const { item, shown, bytes } of output.library) {
    writeJson(path.join(fresh, 'library', fileName(item.id)), shown)
    writeFileSync(path.join(fresh, 'library', item.id), bytes)
  }
  for (const [name, file] of output.media) keepOrCopy(name, file, outDir, fresh)
  writeIndex(path.join(fresh, INDEX), searchDocuments(output.content, output.lessons), edition)
  writeJson(path.join(fresh, 'content.json'), output.content)
  if (existsSync(outDir)) renameSync(outDir, old)
  renameSync(fresh, outDir)
  rmSync(old, { recursive: true, force: true })
  return true
}

function versionAt(outDir: string): string | undefined {
  try {
    return JSON.parse(readFileSync(path.join(outDir, 'content.json'), 'utf8')).version
  } catch {
    return undefined
  }
}

/** A medium's name changes with what it holds, so one of the same name need not be copied again. */
function keepOrCopy(name: string, file: string, outDir: string, fresh: string): void {
  const target = path.join(fresh, 'media', name)
  try {
    linkSync(path.join(outDir, 'media', name), target)
  } catch {
    copyFileSync(file, target)
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value))
}

/** How a module's files are called; the server reads them by the same name. */
function fileName(id: string, language?: Language): string {
  return `${[id.replace('/', '.'), ...(language ? [language] : [])].join('.')}.json`
}
