import { toString as textOf } from 'mdast-util-to-string'
import type { Nodes } from '../tree/nodes.ts'

/** What a reader sees of a choice; the text in which two choices must differ. */
export function visibleText(nodes: Nodes[]): string {
  return textOf(nodes).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** An order that says nothing of the file's. */
export function byId<T extends { id: string }>(options: T[]): T[] {
  return [...options].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}
