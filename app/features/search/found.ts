import type { Language } from '#app/compiler/lesson.ts'
import type { Piece } from '#app/platform/search/snippet.ts'

export const KINDS = ['course', 'module', 'term', 'workflow', 'template'] as const
export type Kind = (typeof KINDS)[number]

export type { Piece }

/** Something that a search found, and where it leads. */
export type Result = {
  kind: Kind
  /** Its id: of a module course/module. */
  id: string
  href: string
  /** Of what it was found by. */
  language: Language
  title: Piece[]
  titleLanguage: Language
  /** The course that a module belongs to. */
  course: { title: string; language: Language } | null
  /** The heading that it was found under. */
  heading: Piece[] | null
  snippet: Piece[]
}

/** What a search gave, best first. */
export type Found = {
  results: Result[]
  /** How many of each kind there are, also of those that are not shown. */
  counts: Partial<Record<Kind, number>>
  /** What was searched for instead of words that nobody knows. */
  corrected: string | null
  /** Whether nothing has all the words, and these have some. */
  isPartial: boolean
}

/** What was searched for, as it came; longer is cut. */
export function readQuery(params: URLSearchParams): string {
  return (params.get('q') ?? '').trim().slice(0, 100)
}

/** The kinds that are asked for; all, where none or an unknown one is. */
export function readKinds(params: URLSearchParams): readonly Kind[] {
  const asked = params.getAll('kind')
  const known = KINDS.filter((kind) => asked.includes(kind))
  return known.length > 0 ? known : KINDS
}
