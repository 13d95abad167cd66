import type { Place } from '../diagnostics/diagnostic.ts'

/** A file that goes with the lesson: where it is below the content folder, and its public name. */
export type Media = { path: string; name: string }
/** A file that stays behind, with the hash of what it held. */
export type Input = { path: string; hash: string }
export type Heading = { id: string; text: string; level: 2 | 3 | 4 }
/** `path` is the address without its anchor. */
export type Link = Place & { path: string; anchor: string | null }

/** A citation, and the ISO day on which its author last read it. */
export type Checked = Place & { law: string; ref: string | null; date: string }

/** What a file tells the others, and what only they or the calendar can judge. */
export type Facts = {
  media: Media[]
  /** Files that it is made from and that stay behind: what decides in a lab. */
  inputs: Input[]
  links: Link[]
  citations: (Place & { law: string; ref: string; repealed: string; to: string | null })[]
  /** Citations whose wording the author read on a day. */
  checked: Checked[]
  /** Ids of glossary words in the learner part. */
  terms: string[]
  /** Slugs of all headings. */
  anchors: string[]
  words: number
  /** How hard the text is; null where it is too short to tell. */
  lix: number | null
  questions: number
  labs: number
}

/** Of a file of which nothing is known. */
export function noFacts(): Facts {
  return {
    media: [],
    inputs: [],
    links: [],
    citations: [],
    checked: [],
    terms: [],
    anchors: [],
    words: 0,
    lix: null,
    questions: 0,
    labs: 0,
  }
}
