import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { readManuscript } from '../course/manuscript.ts'
import { type CourseFields, LANGUAGES, type ModuleFields } from '../source/fields.ts'

/** What kept a translation from being begun, or where it was. */
export type Begun =
  | { ok: true; file: string }
  | { ok: false; reason: 'no-course' | 'no-module' | 'broken' | 'bad-language' | 'taken' }

/** Copies a page, without what a translation has from its original, for its text to be written anew. */
export function newTranslation(
  contentDir: string,
  courseId: string,
  slug: string | undefined,
  language: string,
): Begun {
  const course = readManuscript(contentDir).courses.find(({ id }) => id === courseId)
  if (!course) return { ok: false, reason: 'no-course' }
  const { index, modules } = course
  const original = slug === undefined ? index : modules.find((one) => one.slug === slug)
  if (!original) return { ok: false, reason: 'no-module' }
  const { fields, body } = original
  if (!fields || body === undefined) return { ok: false, reason: 'broken' }
  const known = LANGUAGES.find((one) => one === language)
  if (!known || known === (index?.fields?.language ?? 'nb'))
    return { ok: false, reason: 'bad-language' }
  const file = path.join(contentDir, original.file.replace(/\.mdx$/, `.${known}.mdx`))
  if (existsSync(file)) return { ok: false, reason: 'taken' }
  const words = 'goals' in fields ? moduleWords(fields) : frontWords(fields)
  writeFileSync(file, `---\n${stringify(words)}---\n\n${body.trimStart()}`)
  return { ok: true, file }
}

function frontWords({ title, summary }: CourseFields) {
  return { title, summary }
}

function moduleWords({ title, goals, revisionNote, revision }: ModuleFields) {
  return { title, goals, ...(revisionNote && { revisionNote }), translates: revision }
}
