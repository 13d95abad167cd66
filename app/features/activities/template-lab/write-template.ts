import { type Package, partOfText, textOfPart } from './package.ts'
import { Numbering, type Place, piecesOf, placesIn, textOfParagraph } from './read-template.ts'
import { printParagraph, printTag, TAG } from './tag.ts'
import { type Block, type Paragraph, type Template, tagsOf } from './template.ts'
import { childrenOf, type Element, isWord, newWord, parseXml, printXml } from './xml.ts'

/** The original file with its parts as the repaired template has them; the rest is not touched. */
export function writeTemplate(original: Package, template: Template): Package {
  const parts = new Map(original)
  const numbering = new Numbering()
  for (const { file, kind, blocks } of template.parts) {
    const document = parseXml(textOfPart(original, file))
    const root = document?.documentElement
    if (!document || !root) continue
    const places = placesIn(root, kind, numbering)
    const known = new Map(allPlaces(places).map((place) => [place.id, place]))
    arrange(root, places, blocks, known)
    parts.set(file, partOfText(printXml(document)))
  }
  return parts
}

function allPlaces(places: Place[]): Place[] {
  return places.flatMap((place) => [place, ...allPlaces(place.inside ?? [])])
}

type Known = Map<string, Place>

/** Puts a holder's blocks in the template's order, each after the one before it. */
function arrange(parent: Element, places: Place[], blocks: Block[], known: Known): void {
  const holder = places[0]?.holder ?? parent
  const isSame = places.map(({ id }) => id).join() === blocks.map(({ id }) => id).join()
  const elements = blocks.map((block) => elementOf(block, holder, known))
  if (!isSame) {
    const last = places.at(-1)?.element
    const anchor = last?.nextSibling ?? null
    for (const { element } of places) element.parentNode?.removeChild(element)
    for (const element of elements) holder.insertBefore(element, anchor)
    if (mustEndWithParagraph(holder)) holder.insertBefore(newWord(holder, 'p'), anchor)
  }
}

/** Word calls a file damaged when these hold nothing, and a cell when its last block is a table. */
function mustEndWithParagraph(holder: Element): boolean {
  const inside = childrenOf(holder).filter((one) => isWord(one, 'p', 'tbl', 'sdt'))
  if (isWord(holder, 'tc')) return inside.length === 0 || isWord(inside.at(-1) as Element, 'tbl')
  return isWord(holder, 'body', 'hdr', 'ftr', 'sdtContent') && inside.length === 0
}

function elementOf(block: Block, holder: Element, known: Known): Element {
  const place = known.get(block.id)
  if (block.kind !== 'paragraph') {
    if (!place) throw new Error(`The group ${block.id} is not in the file.`)
    arrange(place.element, place.inside ?? [], block.blocks, known)
    return place.element
  }
  if (!place) return typed(block, holder)
  retag(place.element, block)
  return place.element
}

function typed(paragraph: Paragraph, holder: Element): Element {
  const [p, r, t] = ['p', 'r', 't'].map((name) => newWord(holder, name)) as [
    Element,
    Element,
    Element,
  ]
  t.setAttribute('xml:space', 'preserve')
  t.textContent = printParagraph(paragraph)
  r.appendChild(t)
  p.appendChild(r)
  return p
}

/** Writes each tag that is no longer what stands in the file; from the end, so that places hold. */
function retag(element: Element, paragraph: Paragraph): void {
  const wanted = new Map(tagsOf(paragraph).map((tag) => [tag.id, printTag(tag)]))
  const found = [...textOfParagraph(element).matchAll(TAG)]
  for (const [id, { 0: old, index }] of [...found.entries()].reverse()) {
    const text = wanted.get(id) ?? ''
    replaceText(element, index, index + old.length, text)
  }
}

/** Replaces some characters of a paragraph, however its runs split them: the first run gets the text. */
function replaceText(paragraph: Element, from: number, to: number, text: string): void {
  let start = 0
  let rest = text
  for (const { element, text: old } of piecesOf(paragraph)) {
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, old.length)]
    if (a < b) {
      element.textContent = old.slice(0, a) + rest + old.slice(b)
      element.setAttribute('xml:space', 'preserve')
      rest = ''
    }
    start += old.length
  }
}
