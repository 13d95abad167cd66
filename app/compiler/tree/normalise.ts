import type { Definition as Address, PhrasingContent } from 'mdast'
import { registry } from '../components/registry.ts'
import type { Desk } from './desk.ts'
import { checkLink } from './links.ts'
import {
  type Block,
  type Element,
  hasChildren,
  isElement,
  type Nodes,
  type Root,
  setChildren,
  walk,
} from './nodes.ts'

/**
 * Brings the tree to one shape: references become links and images, running text that stands
 * directly in a box gets its paragraph, and so does a component of running text alone on a line.
 */
export function normalise(tree: Root, desk: Desk): void {
  resolveReferences(tree, desk)
  wrapText(tree)
}

function resolveReferences(tree: Root, desk: Desk): void {
  const addresses = new Map<string, Address>()
  walk(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node)
    return undefined
  })
  const used = new Set<string>()
  walk(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
    const address = addresses.get(node.identifier)
    used.add(node.identifier)
    const type = node.type === 'linkReference' ? 'link' : 'image'
    Object.assign(node, { type, url: address?.url ?? '', title: address?.title ?? null })
    return undefined
  })
  for (const address of addresses.values()) {
    if (!used.has(address.identifier)) checkLink(address.url, address.position?.start, desk)
  }
  dropAddresses(tree)
}

function dropAddresses(node: Nodes): void {
  if (!hasChildren(node)) return
  setChildren(
    node,
    node.children.filter(({ type }) => type !== 'definition'),
  )
  for (const child of node.children) dropAddresses(child)
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'mdxJsxTextElement',
])

export function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type)
}

function wrapText(node: Nodes): void {
  if (!hasChildren(node)) return
  const holdsBlocks = isElement(node) && registry.get(node.name ?? '')?.holds === 'blocks'
  if (holdsBlocks && node.children.some(isPhrasing)) {
    setChildren(node, [paragraph(node.children as PhrasingContent[])])
  }
  setChildren(
    node,
    node.children.map((child) => (isLoneText(child) ? inParagraph(child) : child)),
  )
  for (const child of node.children) wrapText(child)
}

/** A term or source that is all there is in its paragraph loses the paragraph in the parser. */
function isLoneText(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' && registry.get(node.name ?? '')?.stands === 'inline'
}

/** A component of running text, in a paragraph of its own. */
export function inParagraph(element: Element): Block {
  const inline = { ...element, type: 'mdxJsxTextElement' } as PhrasingContent
  return { ...paragraph([inline]), position: element.position }
}

export function paragraph(children: PhrasingContent[]): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', children, position: children[0]?.position }
}
