import type { Desk } from '../tree/desk.ts'
import { type Root, walk } from '../tree/nodes.ts'

const FIRST_LEVEL = 2

/** Headings begin at level two and go one level down at a time. */
export function checkHeadings(tree: Root, desk: Desk): void {
  let level = FIRST_LEVEL - 1
  walk(tree, (node) => {
    if (node.type !== 'heading') return undefined
    if (node.depth > level + 1 && node.depth > 1) {
      desk.report('PD-06', node.position?.start, { a: level, b: node.depth })
    }
    level = node.depth
    return undefined
  })
}
