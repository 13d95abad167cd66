import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WrittenActivity } from './contract/written.ts'
import type { CompiledPages } from './course/cross-checks.ts'
import type { Manuscript } from './course/manuscript.ts'
import { frameOf } from './diagnostics/code-frame.ts'
import { type Diagnostic, type Told, tell } from './diagnostics/diagnostic.ts'

/** A diagnostic in words, with the lines around it. */
export type AuthorDiagnostic = { nb: Told; en: Told; frame: string }

/** A module as its author knows it: its file, and what is asked with its key and places. */
export type AuthorModule = {
  /** course/module */
  id: string
  /** As diagnostics name it. */
  file: string
  title: string
  revision: number
  activities: WrittenActivity[]
}

/** What the authors' pages read of the courses: server-side only, for it holds the keys. */
export type AuthorFile = {
  /** When the courses were read; Unix milliseconds. */
  checkedAt: number
  diagnostics: AuthorDiagnostic[]
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
  diagnostics: Diagnostic[],
  shown: string,
): AuthorFile {
  const modules = courses.flatMap((course) =>
    course.modules.map((page) => ({
      id: `${course.id}/${page.slug}`,
      file: path.join(shown, page.file),
      title: page.fields?.title ?? page.slug,
      revision: page.fields?.revision ?? 1,
      activities: compiled.get(page.file)?.written ?? [],
    })),
  )
  const told = diagnostics.map((one) => ({
    nb: tell(one, 'nb'),
    en: tell(one, 'en'),
    frame: frameOf(one),
  }))
  return { checkedAt: Date.now(), diagnostics: told, modules }
}

/** Takes the old one's place in one go. */
export function writeAuthorFile(outDir: string, content: AuthorFile): void {
  const file = authorFileOf(outDir)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(content))
  renameSync(`${file}.${process.pid}`, file)
}
