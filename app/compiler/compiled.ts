import type { WrittenActivity } from './contract/written.ts'
import type { Finding } from './diagnostics/diagnostic.ts'
import type { LessonKey, Segment } from './lesson.ts'
import { type Facts, type Heading, noFacts } from './tree/facts.ts'

/** What becomes of one file's text; segments and key only when it has no error. */
export type Compiled = {
  /** Whether its text could be parsed at all. */
  isRead: boolean
  findings: Finding[]
  facts: Facts
  headings: Heading[]
  /** What is asked and its key, as far as the file could be read. */
  written: WrittenActivity[]
  segments: Segment[]
  key: LessonKey
  contentHash: string
}

/** What was compiled of each file, by its path. */
export type CompiledPages = ReadonlyMap<string, Compiled>

export const nothing = { segments: [], key: {}, contentHash: '' }

/** What stands for a file that could not be read in time or at all. */
export function unread(findings: Finding[]): Compiled {
  return { isRead: false, findings, facts: noFacts(), headings: [], written: [], ...nothing }
}
