import type { BlankKey, KeyBody } from '#app/features/activities/quiz.ts'
import { accepts } from '../quiz/accepts.ts'
import { type Said, said } from './change.ts'
import type { WrittenPart } from './written.ts'

/** A question as far as it says what is right, released or written. */
export type Keyed = {
  key: KeyBody
  parts: Pick<WrittenPart, 'role' | 'id' | 'text' | 'of' | 'to'>[]
}

/** Something about the key that was one thing and is another. `narrowed`: what was right may be wrong now. */
export type Difference = { narrowed: boolean; old: Said; now: Said }

/** One thing that is right: which one, for comparing, and in words. */
type Fact = { name: string; is: string; says: Said; blank?: BlankKey }

/** What differs in what is right; nothing when only words and wrong answers do. */
export function keyDifferences(old: Keyed, now: Keyed): Difference[] {
  if (old.key.type !== now.key.type) {
    return [{ narrowed: true, old: TYPES[old.key.type], now: TYPES[now.key.type] }]
  }
  const [before, after] = [factsOf(old), factsOf(now)].map(
    (facts) => new Map(facts.map((fact) => [fact.name, fact])),
  ) as [Map<string, Fact>, Map<string, Fact>]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    difference(before.get(name), after.get(name)),
  )
}

const NOTHING = said('ingenting', 'nothing')

function difference(old: Fact | undefined, now: Fact | undefined): Difference[] {
  if (old?.is === now?.is) return []
  const narrowed = !old?.blank || !now?.blank || isNarrower(old.blank, now.blank)
  return [{ narrowed, old: old?.says ?? NOTHING, now: now?.says ?? NOTHING }]
}

function factsOf({ key, parts }: Keyed): Fact[] {
  const text = (role: WrittenPart['role'], id: string, of?: string) =>
    parts.find((part) => part.role === role && part.id === id && part.of === of)?.text ?? id
  switch (key.type) {
    case 'single':
    case 'multiple':
      return [
        fact(
          'right',
          key.right.toSorted(),
          list(key.right, (id) => text('choice', id)),
        ),
      ]
    case 'ordering':
      return [
        fact(
          'order',
          key.order,
          list(key.order, (id) => text('item', id)),
        ),
      ]
    case 'matching':
      return Object.entries(key.pairs).map(([row, option]) =>
        fact(row, option, `${text('row', row)} = ${text('option', option)}`),
      )
    case 'scenario':
      return scenarioFacts(key.good, parts)
    default:
      return Object.entries(key.blanks).map(([id, blank]) =>
        blankFact(id, blank, (option) => text('option', option, id)),
      )
  }
}

function blankFact(id: string, blank: BlankKey, text: (option: string) => string): Fact {
  return { ...fact(id, canonical(blank), ''), says: blankSays(blank, text), blank }
}

function fact(name: string, is: string | string[], words: string): Fact {
  return { name, is: JSON.stringify(is), says: said(words, words) }
}

function list(ids: string[], text: (id: string) => string): string {
  return ids.map(text).join(' / ')
}

/** Where it starts, where each choice leads, and which choices are good. */
function scenarioFacts(good: Record<string, string[]>, parts: Keyed['parts']): Fact[] {
  const steps = parts.filter(({ role }) => role === 'step')
  const ways = parts.filter(({ to }) => typeof to === 'string')
  const text = (id: string) => parts.find((part) => part.id === id)?.text ?? id
  return [
    fact('start', steps[0]?.id ?? '', `start: ${steps[0]?.id}`),
    ...ways.map(({ id, text: words, to }) => fact(`way ${id}`, to ?? '', `${words} -> ${to}`)),
    ...Object.entries(good).map(([step, ids]) =>
      fact(`step ${step}`, ids.toSorted(), `${step}: ${list(ids, (id) => text(`${step}.${id}`))}`),
    ),
  ]
}

function canonical(key: BlankKey): string[] {
  if (key.kind === 'select') return [key.kind, key.right]
  if (key.kind === 'number') return [key.kind, ...[key.value, key.tolerance].map(numeral)]
  const accepted = key.accepted.toSorted()
  return [key.kind, String(key.caseSensitive), String(key.typos), ...accepted]
}

function numeral(text: string): string {
  return String(toNumber(text))
}

function toNumber(text: string): number {
  return Number(text.replaceAll(' ', '').replace(',', '.'))
}

function blankSays(key: BlankKey, text: (option: string) => string): Said {
  if (key.kind === 'select') return said(text(key.right), text(key.right))
  if (key.kind === 'number') {
    const words = toNumber(key.tolerance) > 0 ? `${key.value} ± ${key.tolerance}` : key.value
    return said(words, words)
  }
  const words = key.accepted.join(' | ')
  const nb = `${key.caseSensitive ? ', store bokstaver teller' : ''}${key.typos ? ', én skrivefeil tåles' : ''}`
  const en = `${key.caseSensitive ? ', capitals count' : ''}${key.typos ? ', one slip forgiven' : ''}`
  return said(words + nb, words + en)
}

/** Whether an answer that was right may be wrong now. */
function isNarrower(old: BlankKey, now: BlankKey): boolean {
  if (old.kind === 'text' && now.kind === 'text') {
    const stricter = (!old.caseSensitive && now.caseSensitive) || (old.typos && !now.typos)
    const blank = { id: 'b1', kind: 'text' as const, options: [], unit: null }
    return stricter || old.accepted.some((variant) => !accepts(variant, blank, now))
  }
  if (old.kind === 'number' && now.kind === 'number') {
    const moved = toNumber(old.value) !== toNumber(now.value)
    return moved || toNumber(now.tolerance) < toNumber(old.tolerance)
  }
  return true
}

const TYPES: Record<KeyBody['type'], Said> = {
  single: said('ett riktig svar', 'one right answer'),
  multiple: said('flere riktige svar', 'several right answers'),
  ordering: said('rekkefølge', 'ordering'),
  matching: said('kobling', 'matching'),
  cloze: said('utfylling', 'filling in'),
  text: said('kort tekst', 'short text'),
  number: said('tall', 'number'),
  scenario: said('scenario', 'scenario'),
}
