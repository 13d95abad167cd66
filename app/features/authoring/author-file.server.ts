import { readFileSync, statSync } from 'node:fs'
import { type AuthorFile, authorFileOf } from '#app/compiler/author-file.ts'
import { env } from '#app/platform/env.server.ts'

let held: { authored: AuthorFile; writtenAt: number } | undefined

/**
 * What the last compile told of the courses, with the keys: for authors' eyes only.
 * @throws Error when nothing was compiled: run `npm run content -- build`.
 */
export function authored(): AuthorFile {
  const file = authorFileOf(env.LEIA_CONTENT)
  const writtenAt = statSync(file).mtimeMs
  if (held?.writtenAt !== writtenAt)
    held = { authored: JSON.parse(readFileSync(file, 'utf8')), writtenAt }
  return held.authored
}
