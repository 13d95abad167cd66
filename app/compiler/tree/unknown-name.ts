import { closest } from 'fastest-levenshtein'
import { registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'

const PLAIN = { nb: 'skriv det som vanlig tekst', en: 'write it as plain text' }

const INSTEAD: Record<string, Phrase> = {
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

/** A tag that is no component: HTML, or something misspelt. */
export function unknownName(name: string, place: Place | undefined): Finding {
  if (!/^[a-z][^.:]*$/.test(name)) {
    return finding('SA-05', place, { name, nearest: closest(name, [...registry.keys()]) })
  }
  const help = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined
  return finding('SA-04', place, { tag: `<${name}>`, help: help ?? PLAIN })
}
