import { distance } from 'fastest-levenshtein'
import { registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'
import { didYouMean, nearest } from '../diagnostics/near.ts'

const MARKDOWN: Record<string, Phrase> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  a: '[…](…)',
  img: '![…](…)',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  blockquote: '> …',
  code: '`…`',
  br: { nb: 'to mellomrom til slutt i linja', en: 'two spaces at the end of the line' },
  details: '<Details>',
  video: '<Video>',
  figure: '<Figure>',
  table: '| … |',
  hr: '---',
}

/** What Word and web pages leave behind when text is pasted. */
const PASTED =
  'div font form iframe input link meta o p s script span style sub sup svg td th tr u'.split(' ')

/** A tag that is no component: HTML, something misspelt, or text that only looks like a tag. */
export function unknownName(name: string, place: Place | undefined): Finding {
  if (Object.hasOwn(MARKDOWN, name)) {
    return finding('SA-04', place, { tag: `<${name}>`, help: inMarkdown(MARKDOWN[name] ?? '') })
  }
  const near = nearestTo(name)
  if (near) return finding('SA-05', place, { name, help: didYouMean(name, [near]) })
  const help = PASTED.includes(name) ? TAKE_OUT : asText(name)
  if (/^[a-z][^.:]*$/.test(name)) return finding('SA-04', place, { tag: `<${name}>`, help })
  return finding('SA-05', place, { name, help: /^o:|:/.test(name) ? TAKE_OUT : help })
}

const TAKE_OUT = {
  nb: 'ta bort koden, og la teksten stå; lim inn fra Word som ren tekst',
  en: 'remove the code and leave the text; paste from Word as plain text',
}

function inMarkdown(written: Phrase): Phrase {
  const [nb, en] = typeof written === 'object' ? [written.nb, written.en] : [written, written]
  return { nb: `bruk Markdown: ${nb}`, en: `use Markdown: ${en}` }
}

function asText(name: string): Phrase {
  return {
    nb: `skal det stå som tekst, skriv \`&lt;${name}\`; ellers bruk en komponent fra docs/authoring.md`,
    en: `if it is text, write \`&lt;${name}\`; else use a component from docs/authoring.md`,
  }
}

/** Only a name that differs in few letters: what is in angle brackets may be no tag at all. */
function nearestTo(name: string): string | undefined {
  const near = nearest(name, [...registry.keys()])
  const far = distance(name.toLowerCase(), near.toLowerCase())
  return far > Math.min(2, name.length / 3) ? undefined : near
}
