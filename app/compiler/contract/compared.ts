import type { Place } from '../diagnostics/diagnostic.ts'
import type { Change } from './change.ts'
import type { ReleasedModule } from './manifest.ts'
import type { WrittenActivity } from './written.ts'

/** A module with its fields, as far as a release depends on them. */
export type WrittenModule = {
  slug: string
  was: string[]
  file: string
  revision: number
  revisionPlace: Place
  errata: { question: string; date: string; note: string }[]
  activities: WrittenActivity[]
}

export type WrittenCourse = { id: string; was: string[]; modules: WrittenModule[] }

/** Activity → the revision from which all of it, and each of its questions, is asked anew. */
export type Since = Record<string, { all: number; questions: Record<string, number> }>

/** A module beside what was released of it. */
export type ComparedModule = {
  module: WrittenModule
  /** Its name in the manifest; its own when it is new there. */
  address: string
  released: ReleasedModule | undefined
  changes: Change[]
  since: Since
  /** Written address → address in the manifest, for all that was found there. */
  found: Map<string, string>
}

export type ComparedCourse = {
  modules: ComparedModule[]
  /** What was released and is written nowhere. */
  gone: Change[]
}
