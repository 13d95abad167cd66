import { type Package, partOfText, textOfPart } from './package.ts'
import { Numbering, type Place, piecesOf, placesIn, textOfParagraph } from './read-template.ts'
import { printParagraph, printTag, TAG } from './tag.ts'
import { type Block, type Paragraph, paragraphsIn, type Template, tagsOf } from './template.ts'
import { childrenOf, type Element, isWord, type Node, newWord, parseXml, printXml } from './xml.ts'

/** The original file with its parts as the repaired template has them; the rest is not touched. */
export function writeTemplate(original: Package, template: Template): Package {
  const parts = new Map(original)
  const numbering = new Numbering()
  for (const { file, kind, blocks } of template.parts) {
    const document = parseXml(textOfPart(original, file))
    const root = document?.documentElement
    if (!document || !root) continue
    const places = placesIn(root, kind, numbering)
    const known = new Map(allPlaces(places).map((place) => [place.id, place.element]))
    for (const paragraph of paragraphsIn(blocks)) retag(known.get(paragraph.id), paragraph)
    rearrange(rearranged(places, blocks), known)
    parts.set(file, partOfText(printXml(document)))
  }
  return parts
}

function allPlaces(places: Place[]): Place[] {
  return places.flatMap((place) => [place, ...allPlaces(place.inside ?? [])])
}

/** A holder whose blocks are others than before, or in another order. */
type Rearranged = { holder: Element; anchor: Node | null; before: Place[]; blocks: Block[] }

function rearranged(places: Place[], blocks: Block[]): Rearranged[] {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return []
  const isSame = places.map(({ id }) => id).join() === blocks.map(({ id }) => id).join()
  const anchor = last.element.nextSibling
  const inside = places.flatMap((place) => {
    const block = blocks.find(({ id }) => id === place.id)
    return place.inside && block && block.kind !== 'paragraph'
      ? rearranged(place.inside, block.blocks)
      : []
  })
  return [...(isSame ? [] : [{ holder: first.holder, anchor, before: places, blocks }]), ...inside]
}

/** Takes all that moves out before any of it is put back: a paragraph may go from one cell to another. */
function rearrange(holders: Rearranged[], known: Map<string, Element>): void {
  for (const { holder, before } of holders)
    for (const { element } of before) holder.removeChild(element)
  for (const { holder, anchor, blocks } of holders) {
    for (const block of blocks)
      holder.insertBefore(known.get(block.id) ?? typed(block, holder), anchor)
    if (mustEndWithParagraph(holder)) holder.insertBefore(newWord(holder, 'p'), anchor)
  }
}

/** Word calls a file damaged when these hold nothing, and a cell when its last block is a table. */
function mustEndWithParagraph(holder: Element): boolean {
  const inside = childrenOf(holder).filter((one) => isWord(one, 'p', 'tbl', 'sdt'))
  if (isWord(holder, 'tc')) return inside.length === 0 || isWord(inside.at(-1) as Element, 'tbl')
  return isWord(holder, 'body', 'hdr', 'ftr', 'sdtContent') && inside.length === 0
}

/** A paragraph that a repair has added. */
function typed(block: Block, holder: Element): Element {
  const [p, r, t] = ['p', 'r', 't'].map((name) => newWord(holder, name)) as [
    Element,
    Element,
    Element,
  ]
  t.setAttribute('xml:space', 'preserve')
  t.textContent = block.kind === 'paragraph' ? printParagraph(block) : ''
  r.appendChild(t)
  p.appendChild(r)
  return p
}

/** Writes each tag that is no longer what stands in the file; from the end, so that places hold. */
function retag(element: Element | undefined, paragraph: Paragraph): void {
  if (!element) return
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
