import { closest } from 'fastest-levenshtein'
import type { Definition } from '../components/definition.ts'
import { COMING, registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Desk } from './desk.ts'
import {
  type Element,
  hasChildren,
  isElement,
  isTask,
  type Nodes,
  type Parents,
  placeOf,
  type Root,
  setChildren,
} from './nodes.ts'
import { checkPlace } from './stands.ts'

const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'thematicBreak',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
])
const CONTAINERS = new Set([
  'blockquote',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])
const DEEPEST = 24
const LANGUAGES = ['text', 'xml', 'json', 'csv', 'yaml']

/** The allow-list: reports everything in the tree that an author may not write, and drops notes. */
export function guard(desk: Desk) {
  return (tree: Root): void => {
    dropNotes(tree)
    check(tree, [], desk)
  }
}

/** `{/* note *\/}`: an expression with nothing but comments, and no pragma among them. */
function dropNotes(node: Nodes): void {
  if (!hasChildren(node)) return
  setChildren(
    node,
    node.children.filter((child) => !isNote(child)),
  )
  for (const child of node.children) dropNotes(child)
}

function isNote(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false
  const program = node.data?.estree
  const comments = program?.comments ?? []
  return program?.body.length === 0 && comments.length > 0 && !/@jsx/i.test(node.value)
}

function check(node: Nodes, ancestors: readonly Parents[], desk: Desk): void {
  if (ancestors.filter(({ type }) => CONTAINERS.has(type)).length > DEEPEST) {
    desk.report('SA-11', placeOf(node, ancestors))
    return
  }
  checkNode(node, ancestors, desk)
  if (!hasChildren(node)) return
  const inside = [...ancestors, node]
  for (const child of node.children) check(child, inside, desk)
}

function checkNode(node: Nodes, ancestors: readonly Parents[], desk: Desk): void {
  const place = placeOf(node, ancestors)
  if (isElement(node)) return checkElement(node, ancestors, desk)
  if (node.type === 'mdxjsEsm') return desk.report('SA-01', place)
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return desk.report('MX-05', place)
  }
  if (isTask(node) && !ancestors.some((one) => isElement(one, 'Question'))) {
    return unsupported(desk, place, WORDS.task, WORDS.bullets)
  }
  if (node.type === 'heading') return checkHeading(node.depth, ancestors, place, desk)
  if (node.type === 'code') return checkCode(node.lang, node.meta, place, desk)
  if (!ALLOWED.has(node.type)) unsupported(desk, place, whatOf(node), WORDS.plain)
}

function unsupported(desk: Desk, place: Place | undefined, what: Phrase, instead: Phrase): void {
  desk.report('SA-10', place, { what, instead })
}

const WORDS = {
  task: { nb: 'Avkryssing utenfor et spørsmål', en: 'A tick box outside a question' },
  bullets: { nb: 'bruk vanlige punkter', en: 'use plain bullets' },
  plain: { nb: 'skriv det som vanlig tekst', en: 'write it as plain text' },
  footnote: { nb: 'Fotnote', en: 'Footnote' },
  title: {
    nb: 'tittelen står i feltet `title`; begynn på `##`',
    en: 'the title stands in the field `title`; begin at `##`',
  },
  inQuiz: { nb: 'Overskrift i en quiz', en: 'A heading in a quiz' },
  bold: { nb: 'bruk **fet skrift**', en: 'use **bold**' },
  deep: { nb: 'bruk høyst ####', en: 'use at most ####' },
  fragment: { nb: '`<>`', en: '`<>`' },
  remove: { nb: 'ta den bort', en: 'remove it' },
  coming: {
    nb: 'verkstedene og diagrammene kommer senere; bruk en quiz eller en figur så lenge',
    en: 'labs and diagrams come later; use a quiz or a figure meanwhile',
  },
  inside: { nb: 'bruk egenskapene i stedet', en: 'use its props instead' },
}

function whatOf(node: Nodes): Phrase {
  return /^footnote/.test(node.type) ? WORDS.footnote : `«${node.type}»`
}

function checkHeading(
  depth: number,
  ancestors: readonly Parents[],
  place: Place | undefined,
  desk: Desk,
): void {
  const level = { nb: `Overskrift på nivå ${depth}`, en: `A heading at level ${depth}` }
  if (depth === 1) unsupported(desk, place, level, WORDS.title)
  else if (depth > 4) unsupported(desk, place, level, WORDS.deep)
  else if (ancestors.some((one) => isElement(one, 'Quiz'))) {
    unsupported(desk, place, WORDS.inQuiz, WORDS.bold)
  }
}

function checkCode(
  language: string | null | undefined,
  meta: string | null | undefined,
  place: Place | undefined,
  desk: Desk,
): void {
  if ((!language || LANGUAGES.includes(language)) && !meta) return
  const name = [language, meta].filter(Boolean).join(' ')
  const what = { nb: `Kodespråket ${name}`, en: `The code language ${name}` }
  const instead = { nb: `bruk ${LANGUAGES.join(', ')}`, en: `use ${LANGUAGES.join(', ')}` }
  unsupported(desk, place, what, instead)
}

function checkElement(element: Element, ancestors: readonly Parents[], desk: Desk): void {
  const place = placeOf(element, ancestors)
  const { name } = element
  if (name === null) return unsupported(desk, place, WORDS.fragment, WORDS.remove)
  if (COMING.has(name)) return unsupported(desk, place, `\`<${name}>\``, WORDS.coming)
  const definition = registry.get(name)
  if (!definition) return unknownElement(name, place, desk)
  checkProps(element, definition, place, desk)
  checkPlace(element, definition, ancestors, desk)
  if (definition.holds === 'nothing' && element.children.length > 0) {
    const what = { nb: `Innhold i \`<${name}>\``, en: `Content in \`<${name}>\`` }
    unsupported(desk, place, what, WORDS.inside)
  }
}

const INSTEAD: Record<string, Phrase> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  a: '[…](…)',
  img: '![…](…)',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  blockquote: '> …',
  code: '`…`',
  br: { nb: 'to mellomrom til slutt i linja', en: 'two spaces at the end of the line' },
  details: '<Details>',
  video: '<Video>',
  figure: '<Figure>',
  table: '| … |',
  hr: '---',
}

function unknownElement(name: string, place: Place | undefined, desk: Desk): void {
  if (/^[a-z]/.test(name) && !/[.:]/.test(name)) {
    const help = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined
    return desk.report('SA-04', place, { tag: `<${name}>`, help: help ?? WORDS.plain })
  }
  desk.report('SA-05', place, { name, nearest: closest(name, [...registry.keys()]) })
}

function checkProps(
  element: Element,
  definition: Definition,
  place: Place | undefined,
  desk: Desk,
): void {
  const seen = new Set<string>()
  for (const attribute of element.attributes) {
    const at = attribute.position?.start ?? place
    if (attribute.type !== 'mdxJsxAttribute') desk.report('SA-03', at)
    else if (seen.has(attribute.name)) desk.report('SA-13', at, { prop: attribute.name })
    else checkProp(attribute.name, attribute.value, definition, at, desk)
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
  }
  for (const [prop, { required }] of Object.entries(definition.props)) {
    if (required && !seen.has(prop)) desk.report('CO-01', place, { name: definition.name, prop })
  }
}

function checkProp(
  prop: string,
  value: unknown,
  { name, props }: Definition,
  at: Place | undefined,
  desk: Desk,
): void {
  const spec = Object.hasOwn(props, prop) ? props[prop] : undefined
  const list = Object.keys(props).join(', ') || { nb: 'ingen', en: 'none' }
  if (!spec) desk.report('SA-06', at, { name, prop, list })
  else if (value !== null && typeof value === 'object') desk.report('SA-02', at, { prop })
  else if (spec.flag && value !== null) desk.report('CO-03', at, { prop })
  else if (!spec.flag && !spec.allows(typeof value === 'string' ? value : '')) {
    const { expected } = spec
    desk.report('SA-07', at, { prop, value: String(value ?? ''), expected })
  }
}
