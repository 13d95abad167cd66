import { BpmnModdle } from 'bpmn-moddle'
import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** An element as the parser gives it; which fields it has depends on its type. */
export type Raw = {
  $type: string
  id?: string
  name?: string
  [field: string]: unknown
}

export type Parsed =
  | { ok: true; root: Raw /** Ids that something points to and nothing has. */; missing: string[] }
  | { ok: false; reason: Phrase; place: Place }

const MOST_BYTES = 1_000_000
const DEEPEST = 40
const START: Place = { line: 1, column: 1 }

const REASONS = {
  large: { nb: 'filen er over 1 MB', en: 'the file is over 1 MB' },
  declared: { nb: 'den har en DOCTYPE eller ENTITY', en: 'it holds a DOCTYPE or ENTITY' },
  deep: { nb: 'den er for dypt nøstet', en: 'it is nested too deeply' },
  other: { nb: 'den inneholder ingen arbeidsflyt', en: 'it holds no workflow' },
}

/** Reads BPMN 2.0. What could make a parser fetch, grow or hang is refused before it sees it. */
export async function parseBpmn(text: string): Promise<Parsed> {
  const refused = refusal(text)
  if (refused) return refused
  try {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(text)
    const messages = warnings.map(({ message }) => message)
    const broken = messages.find((message) => message.startsWith('unparsable'))
    if (broken) return unreadable(broken)
    return { ok: true, root: rootElement as Raw, missing: messages.flatMap(missingId) }
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

function refusal(text: string): Parsed | undefined {
  if (text.length > MOST_BYTES) return { ok: false, reason: REASONS.large, place: START }
  const declared = /<!(DOCTYPE|ENTITY)/i.exec(text)
  if (declared) return { ok: false, reason: REASONS.declared, place: placeAt(text, declared.index) }
  return tooDeep(text) ? { ok: false, reason: REASONS.deep, place: START } : undefined
}

function tooDeep(text: string): boolean {
  let depth = 0
  for (const [tag] of text.matchAll(/<[^!?][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** The parser counts lines and columns from 0. */
function unreadable(message: string): Parsed {
  const nested = /nested error: (.*)/.exec(message)?.[1]
  const number = (name: string) => Number(new RegExp(`${name}: (\\d+)`).exec(message)?.[1] ?? 0) + 1
  const place = { line: number('line'), column: number('column') }
  return { ok: false, reason: nested ?? REASONS.other, place }
}

function missingId(message: string): string[] {
  const id = /^unresolved reference <(.*)>$/.exec(message)?.[1]
  return id === undefined ? [] : [id]
}

/** Where an element with this id begins to say so; the parser keeps no places. */
export function placeOfId(text: string, id: string, attribute = 'id'): Place {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']${escaped}["']`).exec(text)
  return found ? placeAt(text, found.index + 1) : START
}

function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The elements in a field, whatever the file holds. */
export function rawList(value: unknown): Raw[] {
  return Array.isArray(value) ? (value as Raw[]) : []
}
