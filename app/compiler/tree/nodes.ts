import type {} from '@mdx-js/mdx'
import type { ListItem, Nodes, Parents, Root, RootContent } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'

export type { Nodes, Parents, Root }
export type Block = RootContent
export type Element = Extract<
  RootContent,
  { type: 'mdxJsxFlowElement' } | { type: 'mdxJsxTextElement' }
>

/** Whether a node is a component, or is the one of that name. */
export function isElement(node: Nodes | undefined, name?: string): node is Element {
  if (node?.type !== 'mdxJsxFlowElement' && node?.type !== 'mdxJsxTextElement') return false
  return name === undefined || node.name === name
}

export function hasChildren(node: Nodes): node is Parents {
  return 'children' in node
}

/** Replaces what a node holds. The caller knows that the node may hold it. */
export function setChildren(node: Parents, children: Nodes[]): void {
  node.children = children as never
}

/** A checked prop: its text, `''` for a flag, undefined when it is not there. */
export function prop(element: Element, name: string): string | undefined {
  const found = attribute(element, name)
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : ''
}

/** Where a prop stands; without it, where its element does. */
export function propPlace(element: Element, name: string): Place | undefined {
  return attribute(element, name)?.position?.start ?? placeOf(element)
}

function attribute(element: Element, name: string) {
  const found = element.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  )
  return found?.type === 'mdxJsxAttribute' ? found : undefined
}

/** Where a node begins; some that plugins make have no position of their own. */
export function placeOf(node: Nodes, ancestors: readonly Nodes[] = []): Place | undefined {
  return [node, ...[...ancestors].reverse()].find((one) => one.position)?.position?.start
}

/** Visits every node, outermost first; `enter` returning false keeps out of its children. */
export function walk(
  node: Nodes,
  enter: (node: Nodes, ancestors: readonly Parents[]) => boolean | undefined,
  ancestors: readonly Parents[] = [],
): void {
  if (enter(node, ancestors) === false || !hasChildren(node)) return
  const inside = [...ancestors, node]
  for (const child of node.children) walk(child, enter, inside)
}

/** A component of the compiler's own, which no author can write. */
export function ownElement(
  name: string,
  attributes: Record<string, string>,
  children: Nodes[],
): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as never,
    data: { _mdxExplicitJsx: true } as never,
  }
}

/** Gives an element the props that its renderer gets. */
export function setProps(element: Element, props: Record<string, string | undefined>): void {
  element.attributes = Object.entries(props).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  )
}

/** HTML attributes for the element that Markdown becomes. */
export function setHtml(node: Nodes, attributes: Record<string, string | number>): void {
  const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> }
  node.data = { ...data, hProperties: { ...data.hProperties, ...attributes } } as never
}

/** An HTML attribute that was set, or nothing. */
export function htmlOf(node: Nodes, name: string): string {
  const { hProperties } = (node.data ?? {}) as { hProperties?: Record<string, unknown> }
  return String(hProperties?.[name] ?? '')
}

export function isTask(node: Nodes): node is ListItem & { checked: boolean } {
  return node.type === 'listItem' && typeof node.checked === 'boolean'
}
