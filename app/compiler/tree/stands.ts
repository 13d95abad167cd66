import type { Definition } from '../components/definition.ts'
import { registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Desk } from './desk.ts'
import { type Element, isElement, isTask, type Nodes, type Parents, placeOf } from './nodes.ts'

const WORDS = {
  top: {
    nb: 'flytt den ut til venstre marg, utenfor alt annet',
    en: 'move it to the top level, outside everything else',
  },
  notIndex: {
    nb: 'flytt den til en modul; index.mdx har bare tekst',
    en: 'move it to a module; index.mdx holds only text',
  },
  ownLine: { nb: 'la den stå på en egen linje', en: 'let it stand on a line of its own' },
  notLink: { nb: 'flytt den ut av lenken', en: 'move it out of the link' },
  notTable: { nb: 'flytt den ut av tabellen', en: 'move it out of the table' },
  inText: { nb: 'sett den inn i en setning', en: 'put it into a sentence' },
}

/** Reports a component that stands where its definition does not let it. */
export function checkPlace(
  element: Element,
  definition: Definition,
  ancestors: readonly Parents[],
  desk: Desk,
): void {
  const place = misplaced(element, definition, ancestors, desk.context.isIndex)
  if (!place) return
  desk.report('CO-02', placeOf(element, ancestors), { name: definition.name, place })
}

function misplaced(
  element: Element,
  { name, stands }: Definition,
  ancestors: readonly Parents[],
  isIndex: boolean,
): Phrase | undefined {
  const parent = ancestors.at(-1) as Parents
  if (stands === 'top') {
    if (isIndex) return WORDS.notIndex
    return parent.type === 'root' && element.type === 'mdxJsxFlowElement' ? undefined : WORDS.top
  }
  if (stands === 'inline') return inLink(ancestors) ? WORDS.notLink : notAmongParts(parent)
  if (stands === 'block') return standsAsBlock(element, parent) ? undefined : WORDS.ownLine
  if (name === 'Blank') return blankMisplaced(ancestors, stands)
  return isElement(parent) && stands.includes(parent.name ?? '') ? undefined : inside(stands)
}

function inside(names: string[]): Phrase {
  const list = names.map((name) => `<${name}>`)
  return {
    nb: `den hører hjemme rett i ${list.join(' eller ')}`,
    en: `it belongs directly in ${list.join(' or ')}`,
  }
}

function inLink(ancestors: readonly Nodes[]): boolean {
  return ancestors.some(({ type }) => type === 'link' || type === 'linkReference')
}

function notAmongParts(parent: Nodes): Phrase | undefined {
  return isElement(parent) && holdsParts(parent) ? WORDS.inText : undefined
}

function holdsParts(parent: Element): boolean {
  return registry.get(parent.name ?? '')?.holds === 'parts'
}

const FLOW = new Set(['root', 'blockquote', 'listItem'])

function standsAsBlock(element: Element, parent: Parents): boolean {
  if (element.type !== 'mdxJsxFlowElement') return false
  if (isElement(parent))
    return registry.get(parent.name ?? '')?.holds === 'blocks' && parent.name !== 'Steps'
  return FLOW.has(parent.type)
}

/** A blank is anywhere in a question's text but where cells and choices are read as they stand. */
function blankMisplaced(ancestors: readonly Parents[], stands: string[]): Phrase | undefined {
  if (ancestors.some(({ type }) => type === 'table')) return WORDS.notTable
  if (inLink(ancestors)) return WORDS.notLink
  const holder = ancestors.findLast((one): one is Element => isElement(one))
  const right = holder?.name === 'Question' && !ancestors.some(isTask)
  return right ? undefined : inside(stands)
}
