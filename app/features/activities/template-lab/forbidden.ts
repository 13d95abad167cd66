import { type Package, textOfPart } from './package.ts'
import { Numbering, type Place, placesIn } from './read-template.ts'
import { contentTypes, isXml, wordParts } from './word-parts.ts'
import { childrenOf, type Element, isWord, parseXml } from './xml.ts'

export type Forbidden =
  | 'not-word'
  | 'broken-part'
  | 'macro'
  | 'external'
  | 'embedded'
  | 'alt-chunk'
  | 'text-box'
  | 'tracked'
  | 'linked-field'
  | 'data-bound'

/** Something that a template may not hold: in a part, or in a paragraph of it. */
export type ForbiddenThing = { reason: Forbidden; what: string; paragraph: string | null }

const REDLINES = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'sectPrChange']
const LINKING =
  /^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|EMBED|MACROBUTTON|QUOTE)\b/i

/** What keeps a file from being a template: nothing in it may run, reach out, or hide text. */
export function forbiddenIn(parts: Package): ForbiddenThing[] {
  const types = contentTypes(parts)
  const broken = [...parts.keys()].filter(
    (file) => isXml(file) && !parseXml(textOfPart(parts, file)),
  )
  if (broken.length > 0) return broken.map((what) => part('broken-part', what))
  const words = wordParts(parts)
  if (words.filter(({ kind }) => kind === 'letter').length !== 1) return [part('not-word', '')]
  return [
    ...[...parts.keys()].flatMap((file) => ofPart(file, types(file))),
    ...[...parts.keys()].filter((file) => file.endsWith('.rels')).flatMap((f) => outside(parts, f)),
    ...inWords(parts),
  ]
}

function part(reason: Forbidden, what: string): ForbiddenThing {
  return { reason, what, paragraph: null }
}

function ofPart(file: string, type: string): ForbiddenThing[] {
  if (/macro|vba|activeX/i.test(`${type} ${file}`)) return [part('macro', file)]
  if (/oleObject|\/package$|embeddings\//i.test(`${type} ${file}`)) return [part('embedded', file)]
  return []
}

/** Only a link that a reader must press may lead out of the file. */
function outside(parts: Package, file: string): ForbiddenThing[] {
  const root = parseXml(textOfPart(parts, file))?.documentElement
  return (root ? childrenOf(root) : []).flatMap((one) => {
    const type = one.getAttribute('Type') ?? ''
    if (/\/aFChunk$/.test(type)) return [part('alt-chunk', file)]
    const isOut = /^external$/i.test(one.getAttribute('TargetMode') ?? '')
    const target = one.getAttribute('Target') ?? ''
    const isLink = /\/hyperlink$/.test(type) && /^(?:https:|mailto:)/i.test(target)
    return isOut && !isLink ? [part('external', target.slice(0, 80))] : []
  })
}

function inWords(parts: Package): ForbiddenThing[] {
  const numbering = new Numbering()
  return wordParts(parts).flatMap(({ file, kind }) => {
    const root = parseXml(textOfPart(parts, file))?.documentElement as Element
    const places = paragraphPlaces(placesIn(root, kind, numbering))
    const inParagraphs = places.flatMap(({ id, element }) => inElement(element, id))
    return inParagraphs.length > 0 ? inParagraphs : inElement(root, null).slice(0, 1)
  })
}

function paragraphPlaces(places: Place[]): Place[] {
  return places.flatMap((place) => (place.inside ? paragraphPlaces(place.inside) : [place]))
}

/** The first of each kind in an element, at any depth. */
function inElement(element: Element, paragraph: string | null): ForbiddenThing[] {
  const found = new Map<Forbidden, ForbiddenThing>()
  const walk = (one: Element) => {
    const reason = reasonOf(one)
    if (reason) found.set(reason, { reason, what: one.localName ?? '', paragraph })
    for (const child of childrenOf(one)) walk(child)
  }
  walk(element)
  return [...found.values()]
}

function reasonOf(element: Element): Forbidden | undefined {
  const name = element.localName ?? ''
  if (name === 'txbxContent' || name === 'textbox') return 'text-box'
  if (name === 'OLEObject' || name === 'object') return 'embedded'
  if (name === 'altChunk') return 'alt-chunk'
  if (isWord(element, ...REDLINES)) return 'tracked'
  if (isWord(element, 'dataBinding')) return 'data-bound'
  const code = isWord(element, 'instrText') ? element.textContent : instructionOf(element)
  return LINKING.test(code ?? '') ? 'linked-field' : undefined
}

function instructionOf(element: Element): string | null {
  return isWord(element, 'fldSimple') ? element.getAttributeNS(element.namespaceURI, 'instr') : null
}
