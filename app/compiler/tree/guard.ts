import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Desk } from './desk.ts'
import { escapedField } from './escaped-field.ts'
import { checkElement, unsupported } from './guard-element.ts'
import {
  type Block,
  hasChildren,
  isElement,
  isTask,
  type Nodes,
  type Parents,
  placeOf,
  type Root,
  setChildren,
} from './nodes.ts'

type Expression = Extract<Block, { type: 'mdxFlowExpression' } | { type: 'mdxTextExpression' }>

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
  'emphasis',
  'strong',
  'delete',
  'link',
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

function isExpression(node: Nodes): node is Expression {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
}

function isNote(node: Nodes): boolean {
  if (!isExpression(node)) return false
  const program = node.data?.estree
  const comments = program?.comments ?? []
  return program?.body.length === 0 && comments.length > 0 && !/@jsx/i.test(node.value)
}

function check(node: Nodes, ancestors: readonly Parents[], desk: Desk): void {
  const depth = [...ancestors, node].filter(({ type }) => CONTAINERS.has(type)).length
  if (depth > DEEPEST) {
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
  const inQuestion = ancestors.some((one) => isElement(one, 'Question') || isElement(one, 'Step'))
  if (isElement(node)) checkElement(node, ancestors, desk)
  else if (node.type === 'mdxjsEsm') desk.report('SA-01', place)
  else if (isExpression(node))
    desk.report('MX-05', place, { escaped: escapedField(`{${node.value}}`) })
  else if (node.type === 'heading') checkHeading(node.depth, ancestors, place, desk)
  else if (node.type === 'code') checkCode(node.lang, node.meta, place, desk)
  else if (isNoteOfNote(node, desk)) return
  else if (isTask(node) && !inQuestion) unsupported(desk, place, WORDS.task, WORDS.bullets)
  else if (!ALLOWED.has(node.type)) unsupported(desk, place, whatOf(node), WORDS.plain)
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
  inQuestion: { nb: 'Overskrift i et spørsmål', en: 'A heading in a question' },
  bold: { nb: 'bruk **fet skrift**', en: 'use **bold**' },
  deep: { nb: 'bruk høyst ####', en: 'use at most ####' },
}

/** The note that a reported footnote points to is the same mistake. */
function isNoteOfNote({ type }: Nodes, { findings }: Desk): boolean {
  return (
    type === 'footnoteDefinition' &&
    findings.some(({ code, values }) => code === 'SA-10' && values.what === WORDS.footnote)
  )
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
  else if (ancestors.some((one) => isElement(one, 'Question'))) {
    unsupported(desk, place, WORDS.inQuestion, WORDS.bold)
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
