import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type AuthorFile, type AuthorModule, authorFileOf } from '#app/compiler/author-file.ts'
import { checkContent, compareContent, compileContent } from '#app/compiler/compile-content.ts'
import { writtenOut } from '#app/compiler/contract/manifest.ts'
import { releaseOf } from '#app/compiler/contract/release.ts'
import {
  base,
  contentFolder,
  type Files,
  inProcess,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
  TODAY,
} from './content.ts'

export const RELEASED_ON = '2026-11-01'

/** The text of `released.json` once these files have been released, over what was released before. */
export async function released(files: Files, date = RELEASED_ON): Promise<string> {
  const { contracts } = await compared(files)
  const courses = contracts.map(({ written, released: old, compared: now }) => [
    written.id,
    releaseOf(old, written, now, [], date),
  ])
  return writtenOut({ courses: Object.fromEntries(courses) })
}

/** These files beside what was released of them, where some of it is said to be retired. */
export async function compared(files: Files, retired: string[] = []) {
  const { folder, remove } = contentFolder({ ...base, ...files })
  try {
    return await compareContent({ contentDir: folder, today: TODAY, pool: inProcess, retired })
  } finally {
    remove()
  }
}

/** What is said of one text of the module after another of it was released; nothing but of the contract. */
export async function afterRelease(
  before: string,
  after: string,
  more: Files = {},
): Promise<string[]> {
  const manifest = await released({ [MODULE]: before })
  const { folder, remove } = contentFolder({
    ...base,
    [MODULE]: after,
    'released.json': manifest,
    ...more,
  })
  try {
    const { diagnostics } = await checkContent({
      contentDir: folder,
      today: TODAY,
      pool: inProcess,
    })
    return diagnostics
      .filter(({ code }) => code.startsWith('RV') || code.startsWith('QZ'))
      .map((one) => `${path.relative(folder, one.file)}:${one.line}:${one.column} ${one.code}`)
  } finally {
    remove()
  }
}

/** A module at a revision. */
export function atRevision(revision: number, body: string, more = ''): string {
  const note = revision > 1 ? 'revisionNote: Noe er endret her.\n' : ''
  return moduleFile(body, `${MODULE_FIELDS}revision: ${revision}\n${note}${more}`)
}

/** What authors' pages read of one text of the module after another of it was released. */
export async function authoredAfter(before: string, after: string): Promise<AuthorModule> {
  const manifest = await released({ [MODULE]: before })
  const files = { ...base, [MODULE]: after, 'released.json': manifest }
  const { folder, remove } = contentFolder(files)
  const outDir = path.join(folder, 'build')
  try {
    await compileContent({ contentDir: folder, outDir, today: TODAY, pool: inProcess })
    const { modules } = JSON.parse(readFileSync(authorFileOf(outDir), 'utf8')) as AuthorFile
    return modules[0] as AuthorModule
  } finally {
    remove()
  }
}
