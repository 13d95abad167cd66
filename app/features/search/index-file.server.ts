import path from 'node:path'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { env } from '#app/platform/env.server.ts'
import { openIndex, type SearchIndex } from '#app/platform/search/read-index.server.ts'

let held: { index: SearchIndex; version: string } | undefined

/**
 * The index of the courses as they stand in memory; opened once, in development again when they
 * were compiled anew.
 * @throws Error when there is none: run `npm run content -- build`.
 */
export function searchIndex(): SearchIndex {
  const { version } = catalogue().content
  if (held?.version !== version) {
    held?.index.close()
    held = { index: openIndex(path.resolve(env.LEIA_CONTENT, 'search.db')), version }
  }
  return held.index
}
