import type { Package } from './package.ts'
import { textOfPart } from './package.ts'
import {
  headingOf,
  isListed,
  Numbering,
  type Place,
  placesIn,
  textOfParagraph,
} from './read-template.ts'
import type { PartKind } from './template.ts'
import { isXml, wordParts } from './word-parts.ts'
import { childrenOf, type Element, isWord, parseXml } from './xml.ts'

export type LetterPart = {
  kind: PartKind
  /** `row` is the row of a table that it stands in; `listed` is a point of a list. */
  paragraphs: { text: string; heading: number | null; listed: boolean; row: string | null }[]
}

/** What can be read in a finished letter, taken from the Word file itself. */
export type Letter = {
  parts: LetterPart[]
  /** Every text in every part, also where no reader sees it, without spaces and in small letters. */
  everywhere: string[]
}

/** Reads a merged file. */
export function readLetter(merged: Package): Letter {
  const words = wordParts(merged)
  const parts = words.map(({ file, kind }) => {
    const root = parseXml(textOfPart(merged, file))?.documentElement
    const places = root ? flat(placesIn(root, kind, new Numbering()), null) : []
    return { kind, paragraphs: places }
  })
  return { parts, everywhere: [...merged.keys()].filter(isXml).flatMap((f) => textsIn(merged, f)) }
}

function flat(places: Place[], row: string | null): LetterPart['paragraphs'] {
  return places.flatMap(({ id, element, inside }) =>
    inside
      ? flat(inside, isWord(element, 'tr') ? id : row)
      : [
          {
            text: textOfParagraph(element),
            heading: headingOf(element),
            listed: isListed(element),
            row,
          },
        ],
  )
}

/** The lines that a reader sees: header, letter and footer. */
export function linesOf({ parts }: Letter): string[] {
  return parts
    .filter(({ kind }) => kind !== 'note')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split('\n')))
}

function textsIn(merged: Package, file: string): string[] {
  const root = parseXml(textOfPart(merged, file))?.documentElement
  return root ? textsOf(root).map(squashed) : []
}

/** A paragraph's text is one, however its runs split it; elsewhere each element has its own. */
function textsOf(element: Element): string[] {
  const inside = childrenOf(element)
  if (isWord(element, 'p') || inside.length === 0) {
    const text = element.textContent ?? ''
    return text.trim() === '' ? [] : [text]
  }
  return inside.flatMap(textsOf)
}

/** One way of writing, so that spaces and capitals hide nothing. */
export function squashed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLocaleLowerCase('nb')
}
