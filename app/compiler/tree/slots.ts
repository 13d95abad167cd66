import type { Part } from '../components/definition.ts'
import type { Desk } from './desk.ts'
import { dress } from './dress.ts'
import { type Block, type Nodes, ownElement, type Root } from './nodes.ts'

/** Something that is known only once the pieces are rendered. */
export type Later<T> = () => T

/** Collects the pieces of a file that become HTML, learner part and key part apart. */
export type Slots = {
  add(part: Part, children: Nodes[]): Later<string>
  tree(part: Part): Root
  fill(part: Part, html: string[]): void
}

export function slotsFor(desk: Desk): Slots {
  const blocks: Record<Part, Block[]> = { learner: [], key: [] }
  const filled: Record<Part, string[]> = { learner: [], key: [] }
  return {
    add: (part, children) => {
      dress(children, part, desk)
      const n = blocks[part].length
      blocks[part].push(ownElement('LeiaSlot', { n: String(n) }, children))
      return () => {
        const html = filled[part][n]
        if (html === undefined) throw new Error(`Slot ${n} of the ${part} part was not rendered.`)
        return html
      }
    },
    tree: (part) => ({ type: 'root', children: blocks[part] }),
    fill: (part, html) => {
      filled[part] = html
    },
  }
}
