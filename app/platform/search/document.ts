import type { Language } from './stems.ts'

/** What can be found, and by which words. */
export type SearchDocument = {
  /** What sort of thing it is; a search may ask for some sorts only. */
  kind: string
  /** The thing itself: documents of one thing in several languages have the same. */
  ref: string
  language: Language
  /** What it belongs to, where not everybody may open all of that; null is for all. */
  collection: string | null
  title: string
  /** What it is called besides, in other languages than the text. */
  titles?: string[]
  /** What the thing is, shown to whoever may know that it is there. */
  lead: string[]
  /** What stands in it, shown to whoever may read it. */
  passages: Passage[]
  /** Readers from these places only; or from all but these. */
  only?: string[]
  never?: string[]
}

/** A part of a text that can be linked to. */
export type Passage = {
  anchor: string | null
  heading: string | null
  text: string
  /** What it is found by besides, and never shown: other names for the same. */
  also?: string
}
