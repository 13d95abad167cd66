import type { Image, Link, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Part } from '../components/definition.ts'
import { registry } from '../components/registry.ts'
import { saysNothing } from '../lints/link-text.ts'
import type { Desk } from './desk.ts'
import { checkLink } from './links.ts'
import { fetchPicture } from './media.ts'
import {
  type Element,
  isElement,
  type Nodes,
  placeOf,
  prop,
  setHtml,
  setProps,
  walk,
} from './nodes.ts'

/** Makes nodes ready to render: addresses, pictures, tables, headings and components. */
export function dress(nodes: Nodes[], part: Part, desk: Desk): void {
  for (const top of nodes) {
    walk(top, (node, ancestors) => {
      if (node.type === 'link') dressLink(node, ancestors, desk)
      else if (node.type === 'image') dressImage(node, ancestors, desk)
      else if (node.type === 'table') dressTable(node, desk)
      else if (node.type === 'heading') dressHeading(node, desk)
      else if (isElement(node)) dressElement(node, part, desk)
      return undefined
    })
  }
}

function dressLink(link: Link, ancestors: readonly Nodes[], desk: Desk): void {
  const place = placeOf(link, ancestors)
  const text = textOf(link)
  if (saysNothing(text)) desk.report('PD-11', place, { text })
  link.url = checkLink(link.url, place, desk) ?? ''
  link.title = null
}

function dressImage(image: Image, ancestors: readonly Nodes[], desk: Desk): void {
  const place = placeOf(image, ancestors)
  if (!image.alt?.trim()) desk.report('PD-05', place, { help: describing(image.url) })
  const picture = fetchPicture(desk, image.url, place)
  const { address = '', width, height } = picture ?? {}
  image.url = address
  image.title = null
  setHtml(image, { loading: 'lazy', decoding: 'async' })
  if (width && height) setHtml(image, { width, height })
}

/** A Markdown picture always says something: decoration is a `<Figure>`. */
function describing(file: string) {
  return {
    nb: `skriv det bildet viser, mellom klammene: \`![…](${file})\`; er det bare pynt, skriv \`<Figure src="${file}" decorative />\` i stedet`,
    en: `write what it shows between the brackets: \`![…](${file})\`; if it only decorates, write \`<Figure src="${file}" decorative />\` instead`,
  }
}

const TABLE: Record<string, string> = { nb: 'Tabell', nn: 'Tabell', en: 'Table' }

/** The wrapper that scrolls needs a name; alignment becomes a class, as styles may not stand inline. */
function dressTable(table: Table, desk: Desk): void {
  const [head] = table.children
  const columns = (head?.children ?? []).map((cell) => textOf(cell)).filter(Boolean)
  setHtml(table, { 'data-label': `${TABLE[desk.context.language]}: ${columns.join(', ')}` })
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      const align = table.align?.[column]
      if (align) setHtml(cell, { className: `align-${align}` })
      if (row === head) setHtml(cell, { scope: 'col' })
    })
  }
  table.align = null
}

function dressHeading(node: Extract<Nodes, { type: 'heading' }>, desk: Desk): void {
  const slug = desk.slug(textOf(node))
  desk.facts.anchors.push(slug)
  setHtml(node, { id: `s-${slug}` })
}

function dressElement(element: Element, part: Part, desk: Desk): void {
  const definition = registry.get(element.name ?? '')
  if (!definition?.prepare) return
  const props = Object.fromEntries(
    Object.keys(definition.props).map((name) => [name, prop(element, name)]),
  )
  setProps(element, definition.prepare(element, desk, props, part))
}
