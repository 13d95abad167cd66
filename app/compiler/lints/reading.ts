import type { Desk } from '../tree/desk.ts'
import { isElement, type Nodes, type Root } from '../tree/nodes.ts'
import { proseOf, words } from './words.ts'

const MOST_LIX = 45
const LONG_WORD = 6
const ENOUGH_WORDS = 100
const MOST_WORDS = 400

/** How hard the text is, and how long one reads before there is something to do. */
export function checkReading(tree: Root, desk: Desk): void {
  const text = proseOf(tree.children)
  desk.facts.words = words(text).length
  desk.facts.lix = lixOf(text)
  checkLix(tree, desk)
  if (!desk.context.isIndex) checkStretches(tree, desk)
}

/** LIX: words a sentence, and the percentage of words over six letters. */
export function lixOf(text: string): number | null {
  const plain = text.replace(/§+\s*[\d-]+(\s*[a-z](?!\p{L}))?/gu, ' ')
  const all = words(plain)
  if (all.length < ENOUGH_WORDS) return null
  const sentences = plain.split(/[.!?:]+(?=\s|$)/).filter((part) => words(part).length > 0).length
  const long = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > LONG_WORD).length
  return Math.round(all.length / Math.max(1, sentences) + (100 * long) / all.length)
}

function checkLix(tree: Root, desk: Desk): void {
  const { lix } = desk.facts
  if (lix === null || lix <= MOST_LIX) return
  const first = tree.children.find(({ type }) => type === 'paragraph')
  desk.report('PD-07', first?.position?.start, { lix })
}

/** From the start or an activity to the next; after the last only when there is none at all. */
function checkStretches(tree: Root, desk: Desk): void {
  const stretches: Nodes[][] = [[]]
  for (const block of tree.children) {
    if (isElement(block, 'Quiz')) stretches.push([])
    else stretches.at(-1)?.push(block)
  }
  const counted = stretches.length > 1 ? stretches.slice(0, -1) : stretches
  for (const stretch of counted) {
    const count = words(proseOf(stretch)).length
    if (count > MOST_WORDS) desk.report('PD-04', stretch[0]?.position?.start, { words: count })
  }
}
