import path from 'node:path'
import type { CompiledPages } from '../compiled.ts'
import type { Manuscript } from '../course/manuscript.ts'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import type { LibraryItem } from '../lesson.ts'
import type { Library, LibraryEntry } from './entry.ts'

type Courses = Pick<Manuscript, 'courses'>

/** The courses that teach an item: what shows its file, has a lab on it, links to it, or is said to. */
export function coursesThatTeach(
  { item, taughtIn }: LibraryEntry,
  { courses }: Courses,
  compiled: CompiledPages,
): LibraryItem['courses'] {
  const said = new Set(taughtIn.map(({ module }) => module))
  const found = courses.map(({ id, modules }) => {
    const own = modules.map(({ slug, file }) => ({ id: `${id}/${slug}`, file }))
    const taught = own.filter((one) => said.has(one.id) || uses(item.id, one.file, compiled))
    return { id, modules: taught.map((one) => one.id) }
  })
  return found.filter(({ modules }) => modules.length > 0)
}

function uses(item: string, file: string, compiled: CompiledPages): boolean {
  const facts = compiled.get(file)?.facts
  if (!facts) return false
  const names = [...facts.inputs, ...facts.media].map((one) => one.path)
  const isShown = names.some(
    (name) => /^library\/[^/.]+\.(bpmn|docx)$/.test(name) && stem(name) === item,
  )
  return isShown || facts.links.some((link) => link.path === `/library/${item}`)
}

function stem(file: string): string {
  return path.posix.basename(file).replace(/\..*$/, '')
}

/** What only the courses can tell is wrong with an item. */
export function teachingChecks(
  { entries }: Library,
  manuscript: Courses,
  compiled: CompiledPages,
): Diagnostic[] {
  const modules = manuscript.courses.flatMap(({ id, modules }) =>
    modules.map(({ slug }) => `${id}/${slug}`),
  )
  const unknown = entries.flatMap(({ taughtIn, file }) =>
    taughtIn
      .filter(({ module }) => !modules.includes(module))
      .map(({ module: id, line, column }) => {
        const values = { id, nearest: nearest(id, modules) }
        return { ...finding('LI-04', { line, column }, values), file }
      }),
  )
  const retired = entries.filter(({ item }) => item.status === 'retired')
  const outdated = retired.flatMap((entry) => {
    const teaching = coursesThatTeach(entry, manuscript, compiled)
    return teaching
      .flatMap((course) => course.modules)
      .map((id) => ({ ...finding('LI-06', undefined, { id }), file: entry.file }))
  })
  return [...unknown, ...outdated]
}
