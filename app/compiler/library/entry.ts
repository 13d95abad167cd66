import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LibraryItem, LibraryShown } from '../lesson.ts'
import type { Fields } from '../source/front-matter.ts'
import type { LibraryFile } from './schema.ts'

/** An item, but for what the courses tell of it. */
export type LibraryEntry = {
  item: Omit<LibraryItem, 'courses'>
  /** What its page shows. */
  shown: LibraryShown
  bytes: Uint8Array
  /** Relative to the content folder. */
  file: string
  /** The modules that are said to teach it. */
  taughtIn: { module: string; line: number; column: number }[]
}

export type Library = { entries: LibraryEntry[]; diagnostics: Diagnostic[] }

/** The files of one item, as they lie beside each other. */
export type ItemFiles = {
  id: string
  about: Buffer
  workflow: Buffer | undefined
  template: Buffer | undefined
  overlays: { path: string; bytes: Buffer }[]
}

/** What is read of an item before its workflow or template is. */
export type About = {
  id: string
  value: LibraryFile
  fields: Fields<LibraryFile>
  files: ItemFiles
}
