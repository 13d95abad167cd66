/**
 * A letter template as data: what of a Word file a person can point at and repair.
 * Ids are places in the original file, so that a repair means the same however many came before it.
 */
export type Filter = 'dato' | 'store' | 'tall'

/** `id` is the tag's number among those of its paragraph in the original. */
export type Tag =
  | { kind: 'field'; id: number; path: string; filter: Filter | null }
  | { kind: 'open'; id: number; negated: boolean; condition: string }
  | { kind: 'close'; id: number }

export type Segment = { kind: 'text'; text: string } | Tag

export type Paragraph = {
  kind: 'paragraph'
  id: string
  /** 1–9 for a heading. */
  heading: number | null
  segments: Segment[]
}

/** What holds paragraphs: a table, its rows and cells, a content control. */
export type Group = { kind: 'table' | 'row' | 'cell' | 'group'; id: string; blocks: Block[] }
export type Block = Paragraph | Group

export type PartKind = 'header' | 'letter' | 'footer' | 'note'
export type Part = { file: string; kind: PartKind; blocks: Block[] }
export type Template = { parts: Part[] }

/** All paragraphs in reading order. */
export function paragraphsOf(template: Template): Paragraph[] {
  return template.parts.flatMap(({ blocks }) => paragraphsIn(blocks))
}

/** The paragraphs of some blocks, at any depth, in reading order. */
export function paragraphsIn(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : paragraphsIn(block.blocks),
  )
}

/** The tags of a paragraph, in order. */
export function tagsOf({ segments }: Paragraph): Tag[] {
  return segments.filter((segment) => segment.kind !== 'text')
}
