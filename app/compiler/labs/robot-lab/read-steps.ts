import {
  type Condition,
  POST_TYPES,
  type PostType,
  type Step,
} from '#app/features/activities/robot-lab.ts'
import { type Expression, parseExpression } from '#app/features/activities/simulation.ts'
import type { Phrase } from '../../diagnostics/catalogue.ts'
import type { Finding, Place } from '../../diagnostics/diagnostic.ts'
import { miswritten, unknownName } from './findings.ts'

/** Where in the file something stands. */
export type At = (...path: (string | number)[]) => Place
type Path = (string | number)[]
type Raw = Record<string, unknown>

/** What each step may say beside its own name. */
const PARTS: Record<string, string[]> = {
  'slå opp sak': [],
  'slå opp journalpost': [],
  'opprett journalpost': [],
  'sett tilgangskode': [],
  journalfør: [],
  hvis: ['så', 'ellers'],
  'prøv igjen': ['steg', 'ved feil'],
  'send til manuell kø': [],
  logg: [],
}

/** Reads the steps of a solution; what can't be read is told and left out. */
export class StepReader {
  findings: Finding[] = []
  #at: At

  constructor(at: At) {
    this.#at = at
  }

  list(raw: unknown, path: Path): Step[] {
    if (raw === undefined) return []
    if (Array.isArray(raw)) return raw.flatMap((one, i) => this.#step(one, [...path, i]) ?? [])
    this.#miswritten(path, LIST, LIST_FORM)
    return []
  }

  #step(raw: unknown, path: Path): Step | undefined {
    const names = isRecord(raw) ? Object.keys(raw) : []
    const kind = names.find((name) => Object.hasOwn(PARTS, name))
    if (!isRecord(raw) || kind === undefined) return this.#unknown(names[0] ?? String(raw), path)
    const [other] = names.filter((name) => name !== kind && !PARTS[kind]?.includes(name))
    if (other !== undefined) return this.#unknown(other, path, PARTS[kind])
    const inside = [...path, kind]
    const value = raw[kind]
    if (kind === 'hvis') return this.#if(raw, path)
    if (kind === 'prøv igjen') return this.#retry(raw, path)
    if (kind === 'journalfør') return { do: 'journal' }
    if (kind === 'opprett journalpost') return this.#create(value, inside)
    if (typeof value !== 'string') return this.#miswritten(inside, TEXT, TEXT_FORM)
    if (kind === 'sett tilgangskode') return { do: 'set-access', code: value }
    if (kind === 'send til manuell kø') return { do: 'manual', reason: value }
    if (kind === 'logg') return { do: 'log', text: value }
    const field = this.#field(value, inside)
    if (field === undefined) return undefined
    return { do: kind === 'slå opp sak' ? 'find-case' : 'find-post', field }
  }

  #if(raw: Raw, path: Path): Step | undefined {
    const condition = this.#condition(raw.hvis, [...path, 'hvis'])
    const yes = this.list(raw.så, [...path, 'så'])
    const no = this.list(raw.ellers, [...path, 'ellers'])
    return condition && { do: 'if', condition, yes, no }
  }

  #retry(raw: Raw, path: Path): Step | undefined {
    const times = raw['prøv igjen']
    const steps = this.list(raw.steg, [...path, 'steg'])
    const onError = this.list(raw['ved feil'], [...path, 'ved feil'])
    const isCount = typeof times === 'number' && [1, 2, 3, 4, 5].includes(times)
    if (!isCount) return this.#miswritten([...path, 'prøv igjen'], TIMES, TIMES_FORM)
    return { do: 'retry', times, steps, onError }
  }

  #create(value: unknown, path: Path): Step | undefined {
    const { type, nøkkel } = isRecord(value) ? value : {}
    const isType = POST_TYPES.includes(type as PostType)
    if (!isType || typeof nøkkel !== 'string') return this.#miswritten(path, POST, POST_FORM)
    const field = this.#field(nøkkel, path)
    return field === undefined ? undefined : { do: 'create-post', type: type as PostType, field }
  }

  #field(path: string, place: Path): string | undefined {
    if (path.startsWith('element.')) return path.slice('element.'.length)
    return this.#miswritten(place, FIELD, FIELD_FORM)
  }

  #condition(raw: unknown, path: Path): Condition | undefined {
    const parsed = parseExpression(String(raw ?? ''))
    const condition = parsed.ok ? conditionOf(parsed.expression) : undefined
    return condition ?? this.#miswritten(path, CONDITION, CONDITION_FORM)
  }

  #unknown(name: string, path: Path, known = Object.keys(PARTS)): undefined {
    this.findings.push(unknownName('step', name, known, this.#at(...path)))
  }

  #miswritten(path: Path, what: Phrase, expected: Phrase): undefined {
    this.findings.push(miswritten(this.#at(...path), what, expected))
  }
}

/** A condition that the builder can show: one test of one thing. */
function conditionOf(expression: Expression): Condition | undefined {
  if (expression.kind === 'missing' || expression.kind === 'exists') {
    return { path: expression.path, test: expression.kind, value: '' }
  }
  if (expression.kind !== 'compare' || typeof expression.value === 'number') return undefined
  const { path, comparison, value } = expression
  const test = { er: 'is', 'er ikke': 'is-not' }[comparison as string] as 'is' | undefined
  if (!test) return undefined
  const written = typeof value === 'boolean' ? (value ? 'ja' : 'nei') : value
  return { path, test, value: written }
}

function isRecord(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

const LIST = { nb: 'Stegene er ikke en liste', en: 'The steps are not a list' }
const LIST_FORM = { nb: 'hvert steg på sin egen linje etter `- `', en: 'each step after `- `' }
const TEXT = { nb: 'Steget mangler en tekst', en: 'The step has no text' }
const TEXT_FORM = { nb: 'teksten etter kolon', en: 'the text after the colon' }
const TIMES = { nb: 'Antallet forsøk kan ikke brukes', en: 'The number of tries can’t be used' }
const TIMES_FORM = { nb: 'et tall fra 1 til 5', en: 'a number from 1 to 5' }
const POST = { nb: 'Journalposten mangler type eller nøkkel', en: 'The post has no type or key' }
const POST_FORM = '`{ type: I, nøkkel: element.skjemaId }`'
const FIELD = { nb: 'Steget viser ikke til et felt', en: 'The step names no field' }
const FIELD_FORM = '`element.skjemaId`'
const CONDITION = {
  nb: 'Betingelsen er ikke én enkel prøve',
  en: 'The condition is not one plain test',
}
const CONDITION_FORM = '`element.helse er ja`, `mangler element.saksnummer`'
