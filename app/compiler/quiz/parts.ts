import type { WrittenPart } from '../contract/written.ts'
import {
  type Element,
  isElement,
  type Nodes,
  placeOf,
  prop,
  setChildren,
  walk,
} from '../tree/nodes.ts'
import { visibleText } from './option.ts'

export type { WrittenPart }

/** A part of a question at its place in the file. */
export function partOf(
  role: WrittenPart['role'],
  id: string,
  text: string,
  node: Nodes,
): WrittenPart {
  return { role, id, text, place: placeOf(node) ?? { line: 1, column: 1 } }
}

/** Where a quiz or question stands, and what its author says of its past. */
export function historyOf(element: Element) {
  const since = prop(element, 'since')
  return {
    was: prop(element, 'was') ?? null,
    place: placeOf(element) ?? { line: 1, column: 1 },
    since: since === undefined ? null : Number(since),
  }
}

/** What a learner reads of some blocks: a blank is a line, for its text is the key. */
export function askedText(blocks: Nodes[]): string {
  const copies = structuredClone(blocks)
  for (const copy of copies) walk(copy, (node) => void (isElement(node, 'Blank') && rule(node)))
  return copies
    .map((copy) => visibleText([copy]))
    .join(' ')
    .trim()
}

function rule(blank: Element): void {
  setChildren(blank, [{ type: 'text', value: '____' }])
}
