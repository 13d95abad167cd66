import path from 'node:path'
import type { z } from 'zod'
import { type Diagnostic, type Finding, finding } from '../diagnostics/diagnostic.ts'
import { privacyFindings } from '../lints/privacy.ts'
import type { ModuleFields } from '../source/fields.ts'
import { type Fields, readFields, secondFields, splitFrontMatter } from '../source/front-matter.ts'
import { readSource } from '../source/read-source.ts'
import { readOnce } from './read-once.ts'

/** One `.mdx` file, as far as it can be read without parsing its text. */
export type Page<T> = {
  /** Relative to the content folder, with forward slashes. */
  file: string
  name: string
  /** Whole text; what frames are cut from. */
  text: string
  /** Text with blank lines for the fields; undefined when the file can't be read at all. */
  body: string | undefined
  fields: T | undefined
  at: Fields<T>['at']
}

export type ModulePage = Page<ModuleFields> & { slug: string }

/** Reads a page and its fields; what is wrong with those goes to `diagnostics`. */
export function readPage<T>(
  contentDir: string,
  file: string,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): Page<T> {
  const { page, findings } = readOnce(path.join(contentDir, file), (bytes) =>
    pageOf(file, bytes, schema),
  )
  diagnostics.push(...findings.map((one) => ({ ...one, file })))
  return page
}

type ReadPage<T> = { page: Page<T>; findings: Finding[] }

function pageOf<T>(file: string, bytes: Buffer, schema: z.ZodType<T>): ReadPage<T> {
  const name = path.posix.basename(file)
  const nowhere = () => ({ line: 1, column: 1 })
  const unread = { file, name, text: '', body: undefined, fields: undefined, at: nowhere }
  const source = readSource(bytes)
  if (!source.ok) return { page: unread, findings: source.findings }
  const { text } = source
  const found = privacyFindings(text)
  const split = splitFrontMatter(text)
  if (!split)
    return { page: { ...unread, text }, findings: [...found, finding('FM-01', undefined)] }
  const { value, findings, at } = readFields(split.yaml, schema)
  const second = secondFields(split.body)
  const page = { file, name, text, body: second ? undefined : split.body, fields: value, at }
  return { page, findings: [...found, ...findings, ...(second ? [second] : [])] }
}
