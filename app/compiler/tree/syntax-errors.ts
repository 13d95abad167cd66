import { registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'
import { escapedField } from './escaped-field.ts'
import { faultyTag } from './opening-tag.ts'
import { unknownName } from './unknown-name.ts'

/** What the MDX parser threw. */
type Message = { reason: string; line?: number; column?: number; place?: unknown }

type Translation = { when: RegExp; say(match: RegExpExecArray, at: Spot): Finding }

/** Where the parser stopped, with the text around it. */
type Spot = { source: string; place: Place; offset: number }

/** MDX's own error in the author's words. */
export function syntaxFinding(error: unknown, source: string): Finding {
  const { reason, line, column } = messageOf(error)
  const place = { line: line ?? 1, column: column ?? 1 }
  const spot = { source, place, offset: offsetOf(source, place) }
  for (const { when, say } of TRANSLATIONS) {
    const match = when.exec(reason)
    if (match) return say(match, spot)
  }
  const faulty = inTag(spot)
  if (faulty) return faulty
  const where = /^Unexpected end of file/.test(reason) ? back(spot, '<').place : place
  return finding('MX-99', where, { raw: reason.split('\n')[0]?.slice(0, 160) ?? '' })
}

function messageOf(error: unknown): Message {
  if (error instanceof Error && 'reason' in error) return error as Error & Message
  return { reason: error instanceof Error ? error.message : String(error) }
}

const TRANSLATIONS: Translation[] = [
  {
    when: /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)[^)]*\)(?: before the end of `(\w+)`)?/,
    say: ([, name = '', line, column, within]) => unclosed(name, numbers(line, column), within),
  },
  {
    when: /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):(\d+)/,
    say: ([, found = '', open = '', n = '1', column = '1'], { place }) =>
      misspelt(open, numbers(n, column)) ??
      finding('MX-02', place, { found, open: openFrom(open, n), help: closeFirst(found, open) }),
  },
  {
    when: /^Expected the closing tag `(.*?)` either after the end of `(\w+)`/,
    say: ([, tag = '', within], { place }) =>
      finding(within === 'paragraph' ? 'MX-03' : 'MX-04', place, { tag }),
  },
  {
    when: /^Unexpected closing slash/,
    say: (_, spot) => {
      const at = back(spot, '<')
      const found = /^<\/[^>\n]*>?/.exec(spot.source.slice(at.offset))?.[0] ?? '</…>'
      return finding('MX-02', at.place, { found, open: NONE_OPEN, help: OPEN_IT })
    },
  },
  {
    when: /in expression|expression with acorn|after expression/,
    say: (_, at) => {
      const { place, offset } = back(at, '{')
      return finding('MX-05', place, { escaped: escapedField(at.source.slice(offset)) })
    },
  },
  {
    when: /only spread elements|in spread|object spread|spread element/,
    say: (_, at) => finding('SA-03', back(at, '{').place),
  },
  { when: /create a comment in MDX/, say: (_, at) => finding('MX-08', back(at, '<').place) },
  { when: /create a link in MDX/, say: (_, at) => finding('MX-07', back(at, '<').place) },
  { when: /before attribute value|in attribute value/, say: (_, at) => inTag(at) ?? unquoted(at) },
  {
    when: /`\\` .* before name/,
    say: (_, at) => {
      const { place, offset } = back(at, '<')
      const found = /^<\\[^>\n]*>?/.exec(at.source.slice(offset))?.[0] ?? '<\\'
      return finding('MX-02', place, { found, open: NONE_OPEN, help: FORWARD })
    },
  },
  {
    when: /^Unexpected character .* before name/,
    say: (_, at) => finding('MX-06', back(at, '<').place),
  },
  { when: /import\/exports/, say: (_, at) => moduleWord(at) },
]

/** An opening tag that is no component: closing it would not make it one. */
function misspelt(open: string, place: Place): Finding | undefined {
  const name = open.replace(/[<>]/g, '')
  return registry.has(name) ? undefined : unknownName(name, place)
}

/** A tag that does not exist is not to be closed either. */
function unclosed(name: string, place: Place, within: string | undefined): Finding {
  const definition = registry.get(name)
  const tag = `<${name}>`
  if (!definition) return unknownName(name, place)
  const inline = definition.stands === 'inline' || name === 'Blank'
  if (within === 'paragraph' && !inline) return finding('MX-03', place, { tag })
  return finding('MX-01', place, { tag, help: howToEnd(name, inline) })
}

function howToEnd(name: string, inline: boolean): Phrase {
  if (registry.get(name)?.holds === 'nothing')
    return {
      nb: `slutt den med \`/>\`: \`<${name} … />\``,
      en: `end it with \`/>\`: \`<${name} … />\``,
    }
  if (inline)
    return {
      nb: `skriv \`</${name}>\` rett etter ordene`,
      en: `write \`</${name}>\` after the words`,
    }
  return {
    nb: `skriv \`</${name}>\` alene på linja der det slutter`,
    en: `write \`</${name}>\` alone on the line where it ends`,
  }
}

const NONE_OPEN = { nb: 'ingen er åpen', en: 'none is open' }
const OPEN_IT = {
  nb: 'slett den, eller se om den første er skrevet riktig (ikke mellomrom etter `<`)',
  en: 'delete it, or see whether the first is written right (no space after `<`)',
}
const FORWARD = { nb: 'skriv vanlig skråstrek: `</…>`', en: 'write a forward slash: `</…>`' }

/** A misspelt closing tag is to be corrected; another component's waits for its turn. */
function closeFirst(found: string, open: string): Phrase {
  const [closing = '', opened = ''] = [found, open].map((tag) => tag.replace(/[<>/]/g, ''))
  const right = `\`</${opened}>\``
  return registry.has(closing)
    ? {
        nb: `skriv ${right} alene på linja der det slutter`,
        en: `write ${right} alone on the line where it ends`,
      }
    : {
        nb: `skriv ${right}; store og små bokstaver teller`,
        en: `write ${right}; upper and lower case matter`,
      }
}

const PROPS = {
  nb: 'skriv `navn="verdi"` med mellomrom mellom dem, ingen komma, og `>` til slutt',
  en: 'write `name="value"` with spaces between them, no commas, and `>` at the end',
}
const GUILLEMETS = {
  nb: 'bruk «…» inni en verdi: `navn="… «ord» …"`',
  en: 'use «…» inside a value: `name="… «word» …"`',
}

/** The opening tag that the parser stumbled in, or stumbled after. */
function inTag({ source, offset }: Spot): Finding | undefined {
  const fault = faultyTag(source, offset)
  if (!fault) return undefined
  const place = placeAt(source, fault.offset)
  if (fault.kind === 'quotes') return finding('MX-09', place, { prop: fault.prop })
  const help = fault.inValue ? GUILLEMETS : PROPS
  return finding('MX-11', place, { tag: fault.tag, sign: fault.sign, help })
}

function openFrom(tag: string, n: string): Phrase {
  return { nb: `det er ${tag} fra linje ${n} som er åpen`, en: `${tag} from line ${n} is open` }
}

/** `id=a`: the prop stands before the sign that the parser stopped at. */
function unquoted({ source, place, offset }: Spot): Finding {
  const before = source.slice(0, offset + 1)
  const match =
    /([A-Za-z][\w-]*)\s*=\s*[^\s=]?$/.exec(before) ??
    /([A-Za-z][\w-]*)\s*=\s*["'][^"']*$/.exec(before)
  const at = match ? placeAt(source, match.index) : place
  return finding('MX-09', at, { prop: match?.[1] ?? 'id' })
}

/** The line that begins with import or export, at or above where the parser stopped. */
function moduleWord({ source, place, offset }: Spot): Finding {
  const lines = source.slice(0, offset).split('\n')
  for (let n = place.line; n > 0; n--) {
    const word = /^(import|export)\b/.exec(lines[n - 1] ?? '')?.[1]
    if (word) return finding('MX-10', { line: n, column: 1 }, { word })
  }
  return finding('MX-10', place, { word: 'import' })
}

/** The nearest such sign at or before where the parser stopped. */
function back({ source, place, offset }: Spot, sign: string): { place: Place; offset: number } {
  const at = source.lastIndexOf(sign, offset)
  return at < 0 ? { place, offset } : { place: placeAt(source, at), offset: at }
}

function numbers(line = '1', column = '1'): Place {
  return { line: Number(line), column: Number(column) }
}

function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split('\n').slice(0, line - 1)
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1
}

function placeAt(source: string, offset: number): Place {
  const lines = source.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
