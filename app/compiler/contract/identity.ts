import { createHash } from 'node:crypto'
import { formerQuestions, type Named } from './former.ts'
import { folded, similarity } from './similarity.ts'
import type { WrittenPart } from './written.ts'

/** A part as its learners saw it. Nothing here tells what is right, so no id can follow from that. */
export type KnownPart = Pick<WrittenPart, 'role' | 'id' | 'text' | 'of'> & { isRetired: boolean }

/** The visible parts of what was released of a course, and which of its modules this one is. */
export type KnownParts = { module: string; questions: Record<string, KnownPart[]> }

/** Gives each of the texts of one role its id; `of` is the blank or step that they belong to. */
export type Identify = (role: WrittenPart['role'], texts: string[], of?: string) => string[]

const ALIKE = 0.6
const RIVAL = 0.1

/** What was released of a question, under its own name or an earlier one. */
export function knownParts(known: KnownParts | null, activity: Named, question: Named) {
  if (!known) return []
  const addresses = formerQuestions(known.module, activity, question)
  const found = addresses.find((address) => Object.hasOwn(known.questions, address))
  return found === undefined ? [] : (known.questions[found] ?? [])
}

/** A text that was released keeps its id; so does one that is unmistakably the same reworded. */
export function identityFrom(known: KnownPart[]): Identify {
  return (role, texts, of) => {
    const own = known.filter((part) => part.role === role && part.of === of)
    const ids = identified([...new Set(texts.map(folded))], own)
    return texts.map((text) => ids.get(folded(text)) ?? optionId(text))
  }
}

/** In a translation: the n-th text is the n-th of the original, whatever it says. */
export function identityByPlace(original: KnownPart[]): Identify {
  return (role, texts, of) => {
    const own = original.filter((part) => part.role === role && part.of === of)
    const distinct = [...new Set(texts.map(folded))]
    return texts.map((text) => own[distinct.indexOf(folded(text))]?.id ?? optionId(text))
  }
}

function identified(texts: string[], known: KnownPart[]): Map<string, string> {
  const ids = new Map(texts.flatMap((text) => equal(text, known)))
  const used = new Set(ids.values())
  const fresh = texts.filter((text) => !ids.has(text))
  const left = known.filter(({ id, isRetired }) => !isRetired && !used.has(id))
  const reworded = fresh.map((text): [string, string] => {
    const same = unmistakable(text, fresh, left)
    return [text, same?.id ?? newId(text, known)]
  })
  return new Map([...ids, ...reworded])
}

/** One that stands comes before one of the same text that was taken away. */
function equal(text: string, known: KnownPart[]): [string, string][] {
  const same = known.filter((part) => folded(part.text) === text)
  const found = same.find(({ isRetired }) => !isRetired) ?? same[0]
  return found ? [[text, found.id]] : []
}

/** The one it is most like, when neither of the two has another nearly as alike. */
function unmistakable(text: string, fresh: string[], left: KnownPart[]): KnownPart | undefined {
  const measured = left.map((part) => ({ part, alike: similarity(text, part.text) }))
  const [best] = measured.sort((a, b) => b.alike - a.alike)
  if (!best || best.alike < ALIKE) return undefined
  const rivals = [
    ...measured.slice(1).map(({ alike }) => alike),
    ...fresh.filter((other) => other !== text).map((other) => similarity(other, best.part.text)),
  ]
  return rivals.some((alike) => alike > best.alike - RIVAL) ? undefined : best.part
}

/** From the visible text alone, so that it tells nothing; never one that was used before. */
function newId(text: string, known: KnownPart[]): string {
  const taken = new Set(known.map(({ id }) => id))
  let id = optionId(text)
  for (let n = 2; taken.has(id); n++) id = optionId(`${text} ${n}`)
  return id
}

/** The id of a choice, item or cell that is new. */
export function optionId(text: string): string {
  return createHash('sha256').update(folded(text)).digest('hex').slice(0, 8)
}
