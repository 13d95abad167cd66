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
import type { Compiled, CompiledPages } from './compiled.ts'
import { withSince } from './contract/apply-since.ts'
import type { Since } from './contract/compared.ts'
import { earlierActivities, earlierModules } from './course/earlier-ids.ts'
import { errataOf } from './course/errata.ts'
import type { CourseFolder, Manuscript, ModulePage } from './course/manuscript.ts'
import type { Content, Course, Lesson, LessonKey, ModuleSummary } from './lesson.ts'
import type { Library, LibraryEntry } from './library/entry.ts'
import { coursesThatTeach } from './library/teach.ts'
import { TRACKS } from './source/fields.ts'
import { mediaHash } from './tree/media.ts'

/** Everything that is written, before it is. */
export type Output = {
  content: Content
  lessons: Lesson[]
  keys: Map<string, LessonKey>
  /** Public name → file. */
  media: Map<string, string>
  library: LibraryEntry[]
}

/** Puts together what was compiled without an error. */
export function assemble(
  manuscript: Manuscript,
  compiled: CompiledPages,
  since: Since,
  { entries }: Library,
): Output {
  const { shared, contentDir } = manuscript
  const courses = manuscript.courses.map((course) => courseOf(course, compiled)).sort(byCurriculum)
  const pages = manuscript.courses.flatMap((course) =>
    course.modules.map((page) => ({ page, id: `${course.id}/${page.slug}` })),
  )
  const lessons = pages.map(({ page, id }) => lessonOf(id, page, compiled, shared.glossary))
  const keys = new Map(
    pages.map(({ page, id }) => [id, withSince(get(compiled, page.file).key, since)]),
  )
  const files = [...compiled.values()].flatMap(({ facts }) => facts.media)
  const media = new Map(files.map(({ name, path: file }) => [name, path.join(contentDir, file)]))
  const { competences, jobRoles, functions, learningPaths } = shared
  const library = entries
    .map((entry) => ({ ...entry.item, courses: coursesThatTeach(entry, manuscript, compiled) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'))
  const lists = { competences, jobRoles, functions, learningPaths, library }
  const shown = entries.map((entry) => [entry.shown, mediaHash(Buffer.from(entry.bytes))])
  const version = shortHash([courses, lists, lessons, [...keys], shown])
  return { content: { version, courses, ...lists }, lessons, keys, media, library: entries }
}

function get(compiled: CompiledPages, file: string): Compiled {
  const found = compiled.get(file)
  if (!found) throw new Error(`${file} was not compiled.`)
  return found
}

function courseOf(course: CourseFolder, compiled: CompiledPages): Course {
  const { id, index, modules } = course
  if (!index?.fields) throw new Error(`${id} has no readable index.mdx.`)
  const { validMonths, was: _, ...fields } = index.fields
  const [intro] = get(compiled, index.file).segments
  return {
    id,
    ...fields,
    validMonths: validMonths ?? null,
    intro: intro?.kind === 'prose' ? intro.html : '',
    modules: modules.map((page) =>
      summaryOf(id, earlierModules(course, page), page, get(compiled, page.file)),
    ),
  }
}

function summaryOf(
  course: string,
  was: string[],
  { slug, fields }: ModulePage,
  compiled: Compiled,
): ModuleSummary {
  if (!fields) throw new Error(`${course}/${slug} has no readable fields.`)
  const { title, minutes, goals, revision, revisionNote, optional } = fields
  const id = `${course}/${slug}`
  return {
    id,
    slug,
    title,
    minutes,
    goals,
    revision,
    revisionNote: revisionNote ?? null,
    optional,
    contentHash: compiled.contentHash,
    was,
    errata: errataOf(fields, compiled.written),
    activities: compiled.segments.flatMap((segment) => {
      if (segment.kind !== 'activity') return []
      const written = compiled.written.find((one) => one.id === segment.activity.id)
      const earlier = written ? earlierActivities(id, was, written) : []
      return [{ ...activitySummary(segment.activity), was: earlier }]
    }),
  }
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

function lessonOf(
  id: string,
  { file, fields }: ModulePage,
  compiled: CompiledPages,
  glossary: Manuscript['shared']['glossary'],
): Lesson {
  const { contentHash, segments, headings, facts } = get(compiled, file)
  const terms = facts.terms.map((term) => ({ id: term, term: '', text: '', ...glossary[term] }))
  const { revision = 1, minutes = 0 } = fields ?? {}
  return { id, revision, contentHash, segments, headings, terms, minutes }
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
 * half of a build. Returns false when the same content is there already.
 */
export function writeContent(output: Output, outDir: string): boolean {
  if (versionAt(outDir) === output.content.version) return false
  const fresh = `${outDir}.${process.pid}.new`
  const old = `${outDir}.${process.pid}.old`
  rmSync(fresh, { recursive: true, force: true })
  for (const folder of ['lessons', 'keys', 'media', 'library']) {
    mkdirSync(path.join(fresh, folder), { recursive: true })
  }
  for (const lesson of output.lessons)
    writeJson(path.join(fresh, 'lessons', fileName(lesson.id)), lesson)
  for (const [id, key] of output.keys) writeJson(path.join(fresh, 'keys', fileName(id)), key)
  for (const { item, shown, bytes } of output.library) {
    writeJson(path.join(fresh, 'library', fileName(item.id)), shown)
    writeFileSync(path.join(fresh, 'library', item.id), bytes)
  }
  for (const [name, file] of output.media) keepOrCopy(name, file, outDir, fresh)
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
function fileName(id: string): string {
  return `${id.replace('/', '.')}.json`
}
