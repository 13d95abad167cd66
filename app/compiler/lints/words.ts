import { isElement, type Nodes, prop } from '../tree/nodes.ts'

/** Blocks whose text ends a sentence, whatever its last sign. */
const ENDS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote'])

/** Words of visible text; a word holds at least one letter or digit. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Visible text below some nodes; blocks end in a full stop, code and quizzes are left out. */
export function proseOf(nodes: Nodes[]): string {
  return nodes.map(textOf).join('')
}

function textOf(node: Nodes): string {
  if (node.type === 'code' || node.type === 'inlineCode' || isElement(node, 'Quiz')) return ' '
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (isElement(node)) return elementText(node)
  const inside = 'children' in node ? proseOf(node.children as Nodes[]) : ''
  return ENDS.has(node.type) && inside.trim() ? `${inside} .\n` : inside
}

/** Titles and captions are read as well; of what varies locally one variant is. */
function elementText(node: Nodes & { name?: string | null }): string {
  if (!isElement(node)) return ''
  const children = node.children as Nodes[]
  const shown = isElement(node, 'Lokalt') ? children.slice(-1) : children
  const said = ['title', 'caption'].map((name) => prop(node, name)).filter(Boolean)
  return [...said.map((text) => `${text} .\n`), proseOf(shown)].join('')
}
