import { fromHtml } from 'hast-util-from-html'
import type { Compiled } from '#app/compiler/compiled.ts'
import { isError } from '#app/compiler/diagnostics/diagnostic.ts'

const TAGS = new Set(
  `a aside blockquote br code dd del details div dl dt em figcaption figure h2 h3 h4 hr img input li ol p
  pre section source span strong summary table tbody td th thead time tr track ul video`.split(
    /\s+/,
  ),
)
const PROPERTIES = new Set(
  `alt ariaHidden ariaLabel ariaLabelledBy align checked className controls dataLabel dateTime decoding
  disabled download default height href id kind label lang loading poster preload role rel scope src srcLang
  start tabIndex title type width`.split(/\s+/),
)
const ADDRESS = /^(https:\/\/|mailto:|tel:|#|\/courses(\/|$)|\/library(\/|$)|\/media\/)/
/** Of the author's own words, which React escapes: no HTML. */
const PLAIN = new Set([
  'title',
  'unit',
  'accepted',
  'value',
  'for',
  'id',
  'tolerance',
  'order',
  'right',
])

/** What must never be in a compiled document: script, events, foreign addresses, the compiler's own marks. */
export function lessonFaults({ findings, segments, key, headings }: Compiled): string[] {
  const refused = findings.some(isError)
  if (refused)
    return segments.length > 0 || Object.keys(key).length > 0 ? ['refused, but rendered'] : []
  const ids = headings.map(({ id }) => id).filter((id) => !id.startsWith('s-'))
  const hollow = segments.filter((one) => one.kind === 'prose' && one.html.trim() === '')
  return [
    ...hollow.map(() => 'empty prose'),
    ...ids.map((id) => `heading ${id}`),
    ...htmlIn([segments, key]).flatMap(htmlFaults),
  ]
}

function htmlIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(htmlIn)
  if (typeof value !== 'object' || value === null) return []
  if ('tag' in value && 'children' in value)
    return [richHtml(value as Tag), ...htmlIn(value.children)]
  return Object.entries(value).flatMap(([name, inside]) =>
    PLAIN.has(name) || isText(name, inside) ? [] : htmlIn(inside),
  )
}

type Tag = { tag: string; attributes?: Record<string, string> }

/** Running text around blanks is a tree; its strings are text. */
function isText(name: string, value: unknown): boolean {
  return (
    (name === 'text' || name === 'children') &&
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string')
  )
}

function richHtml({ tag, attributes = {} }: Tag): string {
  const props = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  )
  return `<${tag}${props.join('')}></${tag}>`
}

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

function htmlFaults(html: string): string[] {
  return faultsOf(fromHtml(html, { fragment: true }))
}

function faultsOf(node: Node): string[] {
  const inside = 'children' in node ? (node.children as Node[]).flatMap(faultsOf) : []
  if (node.type === 'comment') return [`comment ${node.value}`]
  if (node.type !== 'element') return inside
  const tag = TAGS.has(node.tagName) ? [] : [`tag ${node.tagName}`]
  const props = Object.entries(node.properties).flatMap(([name, value]) =>
    propFaults(name, String(value)),
  )
  return [...tag, ...props, ...inside]
}

function propFaults(name: string, value: string): string[] {
  if (!PROPERTIES.has(name)) return [`attribute ${name}`]
  const isAddress = ['href', 'src', 'poster'].includes(name)
  return isAddress && !ADDRESS.test(value) ? [`address ${value}`] : []
}
