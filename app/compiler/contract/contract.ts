import type { CompiledPages } from '../course/cross-checks.ts'
import type { CourseFolder, Manuscript, ModulePage } from '../course/manuscript.ts'
import { type Diagnostic, type Finding, finding, isError } from '../diagnostics/diagnostic.ts'
import {
  type ComparedCourse,
  type ComparedModule,
  compareCourse,
  type Since,
  type WrittenCourse,
  type WrittenModule,
} from './compare.ts'
import { findingsOf } from './findings.ts'
import type { Manifest, ReleasedCourse } from './manifest.ts'

/** A course with what was released of it, as far as both can be read. */
export type Contract = {
  course: CourseFolder
  written: WrittenCourse
  released: ReleasedCourse | undefined
  compared: ComparedCourse
  /** Whether every module could be read; only then is it known what is gone. */
  isWhole: boolean
}

const NOTHING: ReleasedCourse = { modules: {}, activities: {}, questions: {}, log: [] }

/** Compares each course that was read with what was released of it. */
export function contractsOf(
  { courses, released }: Manuscript,
  compiled: CompiledPages,
): Contract[] {
  return courses.map((course) => {
    const { written, isWhole } = writtenCourse(course, compiled)
    const known = releasedCourse(released, written)
    return {
      course,
      written,
      released: known,
      isWhole,
      compared: compareCourse(known ?? NOTHING, written),
    }
  })
}

/** What was released of a course, under its own id or an earlier one. */
export function releasedCourse(
  { courses }: Manifest,
  { id, was }: { id: string; was: string[] },
): ReleasedCourse | undefined {
  const found = [id, ...was].find((one) => Object.hasOwn(courses, one))
  return found === undefined ? undefined : courses[found]
}

function writtenCourse(course: CourseFolder, compiled: CompiledPages) {
  const modules = course.modules.flatMap((page) => writtenModule(page, compiled) ?? [])
  const written = { id: course.id, was: course.index?.fields?.was ?? [], modules }
  return { written, isWhole: modules.length === course.modules.length && !!course.index?.fields }
}

/** Undefined while an error keeps it from being read whole. */
function writtenModule(page: ModulePage, compiled: CompiledPages): WrittenModule | undefined {
  const { fields, slug, name, at } = page
  const read = compiled.get(page.file)
  if (!fields || !read?.isRead || read.findings.some(isError)) return undefined
  const { was, revision, errata } = fields
  const { written: activities } = read
  return { slug, was, file: name, revision, revisionPlace: at('revision'), errata, activities }
}

/** Every activity's revision from which it is asked anew. */
export function sinceOf(contracts: Contract[]): Since {
  return Object.assign(
    {},
    ...contracts.flatMap(({ compared }) => compared.modules.map(({ since }) => since)),
  )
}

/** What the contract has to say of the courses that were released. */
export function contractDiagnostics(contracts: Contract[]): Diagnostic[] {
  return contracts.flatMap((contract) => {
    const { course, released, compared, isWhole } = contract
    if (!released) return []
    const modules = compared.modules.flatMap((one) =>
      inFile(findingsOf(course.id, one), `courses/${course.id}/${one.module.file}`),
    )
    return isWhole ? [...modules, ...goneDiagnostics(contract)] : modules
  })
}

function inFile(findings: Finding[], file: string): Diagnostic[] {
  return findings.map((one) => ({ ...one, file }))
}

function goneDiagnostics({ course, compared }: Contract): Diagnostic[] {
  return compared.gone.map(({ address, values }) => {
    const found = finding('RV-04', undefined, { ...values, id: `${course.id}/${address}` })
    return { ...found, file: fileOf(course.id, address, compared.modules) }
  })
}

/** Where something stood; the front page for a module that is gone itself. */
function fileOf(course: string, address: string, modules: ComparedModule[]): string {
  const home = modules.find((one) => address.startsWith(`${one.address}/`))
  return `courses/${course}/${home?.module.file ?? 'index.mdx'}`
}
