import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'

const GENERAL: Phrase = {
  nb: 'ett felt på hver linje, `navn: verdi`; sett rette hermetegn om en verdi med kolon',
  en: 'one field on each line, `name: value`; put quotes around a value with a colon',
}

const REASONS = {
  reference: {
    nb: 'anker, referanser og typemerker er ikke tillatt',
    en: 'anchors, aliases and tags are not allowed',
  },
  key: { nb: 'feltnavnet er ikke tillatt', en: 'the field name is not allowed' },
  repeated: { nb: 'feltet står to ganger', en: 'the field stands twice' },
  tab: { nb: 'bruk mellomrom, ikke tabulator, til innrykk', en: 'indent with spaces, not tabs' },
  several: { nb: 'det er mer enn ett sett felter', en: 'there is more than one set of fields' },
  sign: {
    nb: 'verdien begynner med et tegn som betyr noe annet; sett `"` foran og bak den',
    en: 'the value begins with a sign that means something else; put `"` before and after it',
  },
  other: { nb: 'linja er ikke på formen `navn: verdi`', en: 'the line is not `name: value`' },
}

const REASON_OF: Record<string, Phrase> = {
  DUPLICATE_KEY: REASONS.repeated,
  TAB_AS_INDENT: REASONS.tab,
  MULTIPLE_DOCS: REASONS.several,
  BAD_SCALAR_START: REASONS.sign,
  TAG_RESOLVE_FAILED: REASONS.reference,
  BAD_ALIAS: REASONS.reference,
}

/** What a reader of fields has: the text, what the YAML parser made of it, and places in the file. */
type Read = { yaml: string; document: Document.Parsed; place(offset: number): Place }

/** What keeps the fields from being read: the parser's own error, or YAML that is not plain. */
export function unreadablePart({ yaml, document, place }: Read): Finding | undefined {
  const error = document.errors[0] ?? document.warnings[0]
  if (error) {
    const open = unclosed(error, yaml, document)
    if (open) return notClosed(place(open.at), open.sign, open.wanted)
    return unreadable(place(error.pos[0]), REASON_OF[error.code] ?? REASONS.other)
  }
  if (!isNode(document.contents)) return undefined
  if (isScalar(document.contents)) return unreadable(place(0), REASONS.other)
  let found: Finding | undefined
  visit(document, (key, node) => {
    const reason = isNode(node) ? unplainNode(key, node) : undefined
    if (!reason) return undefined
    found = unreadable(place((node as Node).range?.[0] ?? 0), reason)
    return visit.BREAK
  })
  return found
}

/** Fields that stand in the file a second time. */
export function repeatedFields(place: Place): Finding {
  return unreadable(place, REASONS.several)
}

type Open = { at: number; sign: string; wanted: string }

/** A quotation mark or bracket is missed where the file goes on; it is wanted where it was opened. */
function unclosed({ code }: YAMLError, yaml: string, document: Document.Parsed): Open | undefined {
  const quote = /^(.*?(?::|-) +)(["'])(?!.*\2)/m.exec(yaml)
  const [, before = '', sign = ''] = quote ?? []
  if (code === 'MISSING_CHAR' && quote)
    return { at: quote.index + before.length, sign, wanted: sign }
  return openBracket(document)
}

const CLOSING = { 'flow-seq-end': ']', 'flow-map-end': '}' }

function openBracket(document: Document.Parsed): Open | undefined {
  let found: Open | undefined
  visit(document, (_, node) => {
    const token = isCollection(node) ? node.srcToken : undefined
    if (token?.type !== 'flow-collection') return undefined
    const end = token.start.type === 'flow-seq-start' ? 'flow-seq-end' : 'flow-map-end'
    if (token.end.some(({ type }) => type === end)) return undefined
    found = { at: token.start.offset, sign: token.start.source, wanted: CLOSING[end] }
    return visit.BREAK
  })
  return found
}

function notClosed(place: Place, sign: string, wanted: string): Finding {
  const reason = {
    nb: `\`${sign}\` er åpnet her, men ikke lukket`,
    en: `\`${sign}\` is opened here and never closed`,
  }
  const help = {
    nb: `skriv \`${wanted}\` der verdien slutter, i linje ${place.line} eller lenger ned`,
    en: `write \`${wanted}\` where the value ends, in line ${place.line} or further down`,
  }
  return finding('FM-04', place, { reason, help })
}

function unplainNode(key: unknown, node: Node): Phrase | undefined {
  if (isAlias(node) || node.anchor || node.tag) return REASONS.reference
  if (key !== 'key') return undefined
  return isScalar(node) && !REFUSED_KEYS.has(String(node.value)) ? undefined : REASONS.key
}

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

function unreadable(place: Place, reason: Phrase): Finding {
  return finding('FM-04', place, { reason, help: GENERAL })
}
