import { fromHtml } from 'hast-util-from-html'
import type { Blank, BlankKey, Option, Rich } from '#app/features/activities/quiz.ts'
import {
  type Element,
  hasChildren,
  isElement,
  type Nodes,
  ownElement,
  prop,
  setChildren,
  walk,
} from '../tree/nodes.ts'
import { paragraph } from '../tree/normalise.ts'
import type { Later } from '../tree/slots.ts'
import { byId } from './option.ts'
import type { QuestionDesk } from './question-desk.ts'

/** A blank as written, without what may be read of its text. */
export type WrittenBlank = {
  id: string
  blank: Blank
  key: BlankKey
  element: Element
  /** What may be chosen, in the file's order: the right one first. */
  options: Option[]
}

/** All blanks below some nodes, in reading order. */
export function findBlanks(nodes: Nodes[]): Element[] {
  const found: Element[] = []
  for (const node of nodes) {
    walk(node, (one) => {
      if (isElement(one, 'Blank')) found.push(one)
      return undefined
    })
  }
  return found
}

/** Reads one blank; its kind follows from its props. */
export function readBlank(element: Element, n: number, at: QuestionDesk): WrittenBlank {
  const id = `b${n}`
  const accepted = splitVariants(contentOf(element, at.desk.source))
  const read = prop(element, 'number') !== undefined ? numberBlank : textBlank
  const wrong = prop(element, 'wrong')
  const {
    blank,
    key,
    valid,
    options = [],
  } = wrong === undefined
    ? read(id, accepted, element)
    : selectBlank(id, accepted, splitVariants(wrong), at)
  // Code in braces has been told of already.
  const written = { id, blank, key, element, options }
  if (hasExpression(element)) return written
  if (!valid || hasMarkup(element)) at.desk.report('QZ-15', element.position?.start)
  else if (blank.kind === 'select') checkOptions(blank.options, element, at)
  return written
}

type ReadBlank = { blank: Blank; key: BlankKey; valid: boolean; options?: Option[] }

const NUMBER = /^-?(\d+|\d{1,3}( \d{3})+)([.,]\d{1,6})?$/
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/

function numberBlank(id: string, accepted: string[], element: Element): ReadBlank {
  const [value = ''] = accepted
  const valid = accepted.length === 1 && NUMBER.test(value) && !AMBIGUOUS.test(value)
  return {
    blank: { id, kind: 'number', options: [], unit: prop(element, 'unit') ?? null },
    key: { kind: 'number', value: valid ? value : '0', tolerance: toleranceOf(element) },
    valid,
  }
}

/** What is no number has been told of; the rest of the question is still read. */
function toleranceOf(element: Element): string {
  const tolerance = prop(element, 'tolerance') ?? '0'
  return NUMBER.test(tolerance) ? tolerance : '0'
}

function textBlank(id: string, accepted: string[], element: Element): ReadBlank {
  return {
    blank: { id, kind: 'text', options: [], unit: prop(element, 'unit') ?? null },
    key: {
      kind: 'text',
      accepted,
      caseSensitive: prop(element, 'case') !== undefined,
      typos: prop(element, 'typos') !== undefined,
    },
    valid: accepted.length > 0,
  }
}

function selectBlank(id: string, accepted: string[], wrong: string[], at: QuestionDesk): ReadBlank {
  const texts = [accepted[0] ?? '', ...wrong]
  const ids = at.identify('option', texts, id)
  const options = texts.map((text, n) => ({ id: ids[n] ?? '', label: escaped(text) }))
  return {
    blank: { id, kind: 'select', options: byId(options), unit: null },
    key: { kind: 'select', right: ids[0] ?? '' },
    valid: accepted.length === 1 && wrong.length > 0,
    options,
  }
}

function checkOptions(options: Option[], element: Element, { desk }: QuestionDesk): void {
  const place = element.position?.start
  if (new Set(options.map(({ id }) => id)).size < options.length) desk.report('QZ-10', place)
  else if (options.length < 3) desk.report('QZ-23', place)
}

function hasExpression({ children }: Element): boolean {
  return children.some(({ type }) => /Expression$/.test(type))
}

function hasMarkup({ children }: Element): boolean {
  return children.some(({ type }) => type !== 'text' && type !== 'inlineCode')
}

/** The blank's text as written, where `\|` still differs from `|`. */
function contentOf({ children, position }: Element, source: string): string {
  const [from, to] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset]
  const raw = from === undefined || to === undefined || !position ? '' : source.slice(from, to)
  if (raw.includes('\\')) return raw
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}

/** `a | b` are two variants, `a \| b` is one. */
function splitVariants(text: string): string[] {
  return text
    .split(/(?<!\\)\|/)
    .map((variant) =>
      variant
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((variant) => variant !== '')
}

export function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text around the blanks as a tree; each blank leaves its id and nothing else. */
export function textAround(
  nodes: Nodes[],
  blanks: WrittenBlank[],
  at: QuestionDesk,
): Later<Rich[]> {
  const ids = new Map<Nodes, string>(blanks.map(({ element, id }) => [element, id]))
  const html = at.slots.add(
    'learner',
    nodes.map((node) => markBlanks(node, ids)),
  )
  return () => fromHtml(html(), { fragment: true }).children.flatMap(rich)
}

function markBlanks(node: Nodes, ids: Map<Nodes, string>): Nodes {
  const id = ids.get(node)
  if (id) {
    const mark = { ...ownElement('LeiaBlank', { id }, []), type: 'mdxJsxTextElement' as const }
    return node.type === 'mdxJsxFlowElement' ? paragraph([mark as never]) : (mark as Nodes)
  }
  if (hasChildren(node)) {
    setChildren(
      node,
      node.children.map((child) => markBlanks(child, ids)),
    )
  }
  return node
}

type Hast = ReturnType<typeof fromHtml>['children'][number]

function rich(node: Hast): Rich[] {
  if (node.type === 'text')
    return node.value.trim() === '' && node.value.includes('\n') ? [] : [node.value]
  if (node.type !== 'element') return []
  if (node.tagName === 'leia-blank') return [{ blank: String(node.properties.dataId) }]
  const attributes = attributesOf(node.properties)
  const children = node.children.flatMap((child) => rich(child as Hast))
  const named = Object.keys(attributes).length > 0 ? { attributes } : {}
  return [{ tag: node.tagName, ...named, children }]
}

/** Properties under the names that React uses. */
function attributesOf(properties: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replace(
        /^(aria|data)([A-Z])/,
        (_, start: string, next: string) => `${start}-${next.toLowerCase()}`,
      ),
      Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  )
}
