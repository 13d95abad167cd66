import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import type { Passage } from '#app/platform/search/document.ts'

/** What stands in HTML, divided where its headings are; `after` is the heading that it comes under. */
export function passagesIn(html: string, after: Omit<Passage, 'text'> = TOP): Passage[] {
  const { children } = fromHtml(html, { fragment: true })
  const parts: { place: Omit<Passage, 'text'>; nodes: RootContent[] }[] = [
    { place: after, nodes: [] },
  ]
  for (const node of children) {
    if (isHeading(node)) parts.push({ place: placeOf(node), nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  const passages = parts.map(({ place, nodes }) => ({ ...place, text: textOf(nodes) }))
  return passages.filter(({ text, heading }, n) => text !== '' || (n > 0 && heading))
}

/** Before any heading. */
export const TOP = { anchor: null, heading: null }

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-4]$/.test(node.tagName)
}

function placeOf(heading: Element): Omit<Passage, 'text'> {
  return { anchor: String(heading.properties.id ?? '') || null, heading: textOf([heading]) }
}

function textOf(nodes: RootContent[]): string {
  const root: Root = { type: 'root', children: nodes.flatMap(readOf) }
  return toText(root).replace(/\s+/g, ' ').trim()
}

/** Drawings are told of in words beside them. */
function readOf(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'svg') return []
  return [{ ...node, children: node.children.flatMap(readOf) as Element['children'] }]
}
