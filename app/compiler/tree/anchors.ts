import { closest } from 'fastest-levenshtein'
import type { Desk } from './desk.ts'

/** Links within the file must lead to a heading; those to other files are checked with them. */
export function checkAnchors({ context, facts, report }: Desk): void {
  const own = `/courses/${context.id}`
  for (const { path, anchor, ...place } of facts.links) {
    if (path !== own || anchor === null || facts.anchors.includes(anchor)) continue
    const nearest = facts.anchors.length > 0 ? closest(anchor, facts.anchors) : '…'
    report('LK-02', place, { anchor, file: context.file, nearest })
  }
  facts.links = facts.links.filter(({ path }) => path !== own)
}
