import type { Phrase } from '../diagnostics/catalogue.ts'
import { nearest } from '../diagnostics/near.ts'
import type { Desk } from './desk.ts'

/** Links within the file must lead to a heading; those to other files are checked with them. */
export function checkAnchors({ context, facts, report }: Desk): void {
  const own = `/courses/${context.id}`
  for (const { path, anchor, ...place } of facts.links) {
    if (path !== own || anchor === null || facts.anchors.includes(anchor)) continue
    report('LK-02', place, {
      anchor,
      file: context.file,
      help: nearestHeading(anchor, facts.anchors),
    })
  }
  facts.links = facts.links.filter(({ path }) => path !== own)
}

const NO_HEADINGS = {
  nb: 'siden har ingen overskrifter: lenk til siden uten `#…`, eller skriv en overskrift der',
  en: 'the page has no headings: link to it without `#…`, or write a heading there',
}

/** The heading that a link may have meant, of those that its page has. */
export function nearestHeading(anchor: string, slugs: string[]): Phrase {
  if (slugs.length === 0) return NO_HEADINGS
  const near = nearest(anchor, slugs)
  return { nb: `mente du #${near}?`, en: `did you mean #${near}?` }
}
