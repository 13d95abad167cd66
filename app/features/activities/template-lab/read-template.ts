import { type Package, textOfPart } from './package.ts'
import { readSegments, type TagTrouble } from './tag.ts'
import {
  type Block,
  type Paragraph,
  type PartKind,
  paragraphsIn,
  type Template,
} from './template.ts'
import { wordParts } from './word-parts.ts'
import { childrenOf, type Element, isWord, parseXml, wordAttribute } from './xml.ts'

/** Something wrong with a tag, in a paragraph of the template. */
export type TemplateTrouble = TagTrouble & { paragraph: string }

const NAMES: Record<PartKind, string> = {
  header: 'topp',
  letter: 'brev',
  footer: 'bunn',
  note: 'note',
}

/** A Word file as a template, with the tags that can't be read or do not pair. */
export function readTemplate(parts: Package): { template: Template; troubles: TemplateTrouble[] } {
  const numbering = new Numbering()
  const troubles: TemplateTrouble[] = []
  const read = wordParts(parts).map(({ file, kind }) => {
    const root = parseXml(textOfPart(parts, file))?.documentElement
    const places = root ? placesIn(root, kind, numbering) : []
    const blocks = places.map((place) => blockOf(place, troubles))
    troubles.push(...unpaired(blocks))
    return { file, kind, blocks }
  })
  return { template: { parts: read }, troubles }
}

/** Counts over all parts of a kind: the second header goes on where the first ended. */
export class Numbering {
  #counts = new Map<string, number>()
  next(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return `${name}-${count}`
  }
}

/** An element that is a block, with the id that its place gives it. */
export type Place = { id: string; element: Element; holder: Element; inside: Place[] | null }

/** The blocks of a part in reading order. Reading and writing number them by this alone. */
export function placesIn(root: Element, kind: PartKind, numbering: Numbering): Place[] {
  return blocksOf(root).map(({ element, holder }) => {
    const isParagraph = isWord(element, 'p')
    const id = numbering.next(isParagraph ? NAMES[kind] : `${NAMES[kind]}gruppe`)
    return { id, element, holder, inside: isParagraph ? null : placesIn(element, kind, numbering) }
  })
}

/** Block elements right inside; those that only wrap (the body, a control's content) are looked through. */
function blocksOf(holder: Element): { element: Element; holder: Element }[] {
  return childrenOf(holder).flatMap((element) => {
    if (
      isWord(element, 'p', 'tbl', 'tr', 'tc', 'sdt', 'customXml', 'footnote', 'endnote', 'comment')
    )
      return [{ element, holder }]
    return isWord(element, 'body', 'sdtContent') ? blocksOf(element) : []
  })
}

const GROUPS = { tbl: 'table', tr: 'row', tc: 'cell' } as const

function blockOf({ id, element, inside }: Place, troubles: TemplateTrouble[]): Block {
  if (inside) {
    const kind = GROUPS[element.localName as keyof typeof GROUPS] ?? 'group'
    return { kind, id, blocks: inside.map((place) => blockOf(place, troubles)) }
  }
  const { segments, troubles: own } = readSegments(textOfParagraph(element))
  troubles.push(...own.map((one) => ({ ...one, paragraph: id })))
  return { kind: 'paragraph', id, heading: headingOf(element), segments }
}

/** A run's own text nodes, tabs and line breaks; what a person reads in the paragraph. */
export function textOfParagraph(paragraph: Element): string {
  return piecesOf(paragraph)
    .map(({ text }) => text)
    .join('')
}

/** The pieces of text in a paragraph, in order; a tag may go over several. */
export function piecesOf(paragraph: Element): { element: Element; text: string }[] {
  return childrenOf(paragraph).flatMap((element) => {
    if (isWord(element, 't')) return [{ element, text: element.textContent ?? '' }]
    if (isWord(element, 'tab')) return [{ element, text: '\t' }]
    if (isWord(element, 'br', 'cr')) return [{ element, text: '\n' }]
    if (isWord(element, 'noBreakHyphen')) return [{ element, text: '\u2011' }]
    if (isWord(element, 'pPr', 'rPr', 'p', 'sdtPr')) return []
    return piecesOf(element)
  })
}

/** Whether a paragraph is a point of a list. */
export function isListed(paragraph: Element): boolean {
  return propertyOf(paragraph, 'numPr') !== undefined
}

function propertyOf(paragraph: Element, name: string): Element | undefined {
  const properties = childrenOf(paragraph).find((one) => isWord(one, 'pPr'))
  return properties && childrenOf(properties).find((one) => isWord(one, name))
}

/** Heading 1–9 by the style's name in any of Word's languages that we meet. */
export function headingOf(paragraph: Element): number | null {
  const style = propertyOf(paragraph, 'pStyle')
  const level = /^(?:Overskrift|Heading)(\d)$/i.exec((style && wordAttribute(style, 'val')) ?? '')
  return level ? Number(level[1]) : null
}

/** The sections of a part that do not end, and ends that close nothing. */
function unpaired(blocks: Block[]): TemplateTrouble[] {
  const open: TemplateTrouble[] = []
  const extra: TemplateTrouble[] = []
  for (const paragraph of paragraphsIn(blocks)) {
    for (const trouble of tagsAt(paragraph)) {
      if (trouble.text !== '{/}') open.push(trouble)
      else if (!open.pop()) extra.push(trouble)
    }
  }
  // One section without an end makes each later end look wrong too: the first is the cause.
  return [...open, ...extra].slice(0, 1)
}

function tagsAt({ id, segments }: Paragraph): TemplateTrouble[] {
  return segments.flatMap((one) => {
    if (one.kind !== 'open' && one.kind !== 'close') return []
    const text = one.kind === 'close' ? '{/}' : `{${one.negated ? '^' : '#'}${one.condition}}`
    return [{ reason: 'unpaired' as const, paragraph: id, text, at: 1 }]
  })
}
