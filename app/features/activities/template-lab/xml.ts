import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'

export type { Document, Element, Node }

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MOST_DEPTH = 200

/** Reads a part; undefined when it is not well-formed, nests too deep, or defines entities. */
export function parseXml(text: string): Document | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || depthOf(text) > MOST_DEPTH) return undefined
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml')
  } catch {
    return undefined
  }
}

function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [tag] of text.matchAll(/<[/\w][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** A part as text again. */
export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document)
}

/** The elements directly inside. */
export function childrenOf(parent: Element): Element[] {
  const found: Element[] = []
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element)
  return found
}

/** Whether it is this element of WordprocessingML. */
export function isWord(element: Element, ...names: string[]): boolean {
  return element.namespaceURI === W && names.includes(element.localName ?? '')
}

/** An attribute in Word's own namespace. */
export function wordAttribute(element: Element, name: string): string | null {
  return element.getAttributeNS(W, name)
}

/** A new element of WordprocessingML with the prefix that the part uses. */
export function newWord(like: Element, name: string): Element {
  const prefix = like.prefix ? `${like.prefix}:` : ''
  return (like.ownerDocument as Document).createElementNS(W, `${prefix}${name}`)
}
