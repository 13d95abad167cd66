import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiled, CompiledPages } from './compiled.ts'
import { type ModuleContract, UNREAD } from './contract/told.ts'
import type { WrittenActivity } from './contract/written.ts'
import { earlierModules } from './course/earlier-ids.ts'
import type { CourseFolder, Manuscript } from './course/manuscript.ts'
import type { ModulePage } from './course/page.ts'
import { frameOf } from './diagnostics/code-frame.ts'
import { type Diagnostic, type Told, tell } from './diagnostics/diagnostic.ts'
import type { Course } from './lesson.ts'
import type { Checked } from './tree/facts.ts'

/** A diagnostic in words, with the lines around it. */
export type AuthorDiagnostic = { nb: Told; en: Told; frame: string }

/** A course as its author knows it, also when it can't be compiled. */
export type AuthorCourse = {
  id: string
  /** As diagnostics name it. */
  folder: string
  title: string
  status: Course['status']
}

/** A module as its author knows it: its file, and what is asked with its key and places. */
export type AuthorModule = {
  /** course/module */
  id: string
  /** Its earlier ids, course/module. */
  was: string[]
  /** As diagnostics name it. */
  file: string
  title: string
  revision: number
  /** Citations with the day on which the author last read them. */
  sources: Checked[]
  activities: WrittenActivity[]
  /** What has changed since the last release, and what that asks of the author. */
  contract: ModuleContract
}

/** What the authors' pages read of the courses: server-side only, for it holds the keys. */
export type AuthorFile = {
  /** When the courses were read; Unix milliseconds. */
  checkedAt: number
  diagnostics: AuthorDiagnostic[]
  courses: AuthorCourse[]
  modules: AuthorModule[]
}

/** Where it stands: beside the compiled courses, which an error leaves as they were. */
export function authorFileOf(outDir: string): string {
  return `${path.resolve(outDir)}.authors.json`
}

/** Puts together what authors are told, also where errors keep the courses from being written. */
export function authorFile(
  { courses }: Manuscript,
  compiled: CompiledPages,
  contracts: Map<string, ModuleContract>,
  diagnostics: Diagnostic[],
  shown: string,
): AuthorFile {
  const modules = courses.flatMap((course) =>
    course.modules.map((page) => ({
      ...moduleOf(course, page, compiled.get(page.file), shown),
      contract: contracts.get(`${course.id}/${page.slug}`) ?? UNREAD,
    })),
  )
  const told = diagnostics.map((one) => ({
    nb: tell(one, 'nb'),
    en: tell(one, 'en'),
    frame: frameOf(one),
  }))
  return {
    checkedAt: Date.now(),
    diagnostics: told,
    courses: courses.map((course) => courseOf(course, shown)),
    modules,
  }
}

function courseOf({ id, index }: CourseFolder, shown: string): AuthorCourse {
  const { title = id, status = 'draft' } = index?.fields ?? {}
  return { id, folder: path.join(shown, 'courses', id), title, status }
}

function moduleOf(
  course: CourseFolder,
  page: ModulePage,
  compiled: Compiled | undefined,
  shown: string,
): Omit<AuthorModule, 'contract'> {
  const { slug, file, fields } = page
  return {
    id: `${course.id}/${slug}`,
    was: earlierModules(course, page),
    file: path.join(shown, file),
    title: fields?.title ?? slug,
    revision: fields?.revision ?? 1,
    sources: compiled?.facts.checked ?? [],
    activities: compiled?.written ?? [],
  }
}

/** Takes the old one's place in one go. */
export function writeAuthorFile(outDir: string, content: AuthorFile): void {
  const file = authorFileOf(outDir)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(content))
  renameSync(`${file}.${process.pid}`, file)
}
