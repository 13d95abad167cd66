import type { CompiledPages } from '../compiled.ts'
import type { CourseFolder, Manuscript } from '../course/manuscript.ts'
import type { ModulePage } from '../course/page.ts'
import { type Diagnostic, finding, isError } from '../diagnostics/diagnostic.ts'
import type { Change } from './change.ts'
import { compareCourse } from './compare.ts'
import type {
  ComparedCourse,
  ComparedModule,
  Since,
  WrittenCourse,
  WrittenModule,
} from './compared.ts'
import { findingsOf } from './findings.ts'
import type { Manifest, ReleasedCourse } from './manifest.ts'
import { names } from './mended.ts'
import { renamedIn } from './renamed.ts'

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

/** What the contract has to say of the courses that were released; what is retired is not missed. */
export function contractDiagnostics(contracts: Contract[], retired: string[] = []): Diagnostic[] {
  return contracts.flatMap((contract) => {
    const { course, released, compared } = contract
    if (!released) return []
    const missed = missedIn(contract, retired)
    const renamed = renamedIn(released, compared.modules, missed)
    const told = new Set(renamed.values())
    const modules = compared.modules.flatMap((one) => {
      const changes = one.changes.filter((change) => !told.has(change))
      const file = `courses/${course.id}/${one.module.file}`
      return findingsOf(course.id, { ...one, changes }).map((found) => ({ ...found, file }))
    })
    return [...modules, ...missed.map((one) => missedDiagnostic(contract, one, renamed.get(one)))]
  })
}

function missedIn({ course, compared, isWhole }: Contract, retired: string[]): Change[] {
  if (!isWhole) return []
  const isRetired = ({ address }: Change) =>
    retired.some((name) => names(name, `${course.id}/${address}`))
  return compared.gone.filter((one) => !isRetired(one))
}

/** At what seems to be the same under a new id; else in the file where it stood. */
function missedDiagnostic(
  { course, compared }: Contract,
  { address, values }: Change,
  renamed: Change | undefined,
): Diagnostic {
  const found = finding('RV-04', renamed?.place, { ...values, id: `${course.id}/${address}` })
  return { ...found, file: fileOf(course.id, address, compared.modules) }
}

/** Where something stood; the front page for a module that is gone itself. */
function fileOf(course: string, address: string, modules: ComparedModule[]): string {
  const home = modules.find((one) => address.startsWith(`${one.address}/`))
  return `courses/${course}/${home?.module.file ?? 'index.mdx'}`
}
