import type { WrittenActivity, WrittenPart, WrittenQuestion } from '../contract/written.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'

type Both = { nb: string; en: string }
type Told = { place: Place; original: Place; what: Both; help: Phrase }

const AS_IN_THE_ORIGINAL = {
  nb: 'skriv det som i originalen, med samme rekkefølge; bare teksten skal være en annen',
  en: 'write it as in the original, in the same order; only the text is another',
}

/** Where a translation does not ask what its original asks, or something else is right in it. */
export function differences(
  original: WrittenActivity[],
  translated: WrittenActivity[],
  file: string,
): Finding[] {
  const told = paired(original, translated, { line: 1, column: 1 }, (one, own) => [
    ...unlike(one, own, frameOf),
    ...paired(one.questions, own.questions, own.place, unlikeQuestion),
  ])
  return told.map(({ place, original: { line }, what, help }) =>
    finding('TR-02', place, { what, file, n: line, help }),
  )
}

type Named = { id: string; place: Place }

/** Compares what has the same id; what is missing, one too many or out of its order is told of. */
function paired<T extends Named>(
  originals: T[],
  own: T[],
  end: Place,
  compare: (original: T, own: T) => Told[],
): Told[] {
  const here = new Map(own.map((one) => [one.id, one]))
  const known = new Map(originals.map((one) => [one.id, one]))
  const missing = originals.filter(({ id }) => !here.has(id))
  const extra = own.filter(({ id }) => !known.has(id))
  const shared = own.filter(({ id }) => known.has(id))
  const order = originals.filter(({ id }) => here.has(id))
  const moved = shared.find(({ id }, n) => order[n]?.id !== id)
  return [
    ...missing.map((one) => lacks(one, end)),
    ...extra.map((one) => tooMany(one, originals)),
    ...(moved ? [outOfOrder(moved, known.get(moved.id) ?? moved)] : []),
    ...order.flatMap((one) => compare(one, here.get(one.id) ?? one)),
  ]
}

function lacks({ id, place: original }: Named, place: Place): Told {
  const what = { nb: `«${own(id)}» mangler`, en: `“${own(id)}” is missing` }
  return { place, original, what, help: AS_IN_THE_ORIGINAL }
}

function tooMany({ id, place }: Named, originals: Named[]): Told {
  const what = {
    nb: `«${own(id)}» finnes ikke i originalen`,
    en: `“${own(id)}” is not in the original`,
  }
  const ids = originals.map((one) => own(one.id)).join(', ')
  const help = {
    nb: `bruk originalens id-er: ${ids}`,
    en: `use the ids of the original: ${ids}`,
  }
  return { place, original: originals[0]?.place ?? { line: 1, column: 1 }, what, help }
}

function outOfOrder({ id, place }: Named, { place: original }: Named): Told {
  const what = {
    nb: `«${own(id)}» står i en annen rekkefølge`,
    en: `“${own(id)}” stands in another order`,
  }
  return { place, original, what, help: AS_IN_THE_ORIGINAL }
}

/** An activity's own id, as it stands in the file. */
function own(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

function unlike<T extends Named>(
  original: T,
  translated: T,
  facets: (one: T) => Record<string, unknown>,
): Told[] {
  const there = facets(original)
  return Object.entries(facets(translated)).flatMap(([name, value]) => {
    if (same(value, there[name])) return []
    const what = {
      nb: `\`${name}\` i «${own(original.id)}» er en annen`,
      en: `\`${name}\` of “${own(original.id)}” is another`,
    }
    return [{ place: translated.place, original: original.place, what, help: AS_IN_THE_ORIGINAL }]
  })
}

function frameOf(one: WrittenActivity): Record<string, unknown> {
  const { pass, attempts, wait, shuffle, confidence, optional, pools, lab } = one
  return { pass, attempts, wait, shuffle, confidence, optional, Pool: pools, file: lab?.hash }
}

function unlikeQuestion(original: WrittenQuestion, translated: WrittenQuestion): Told[] {
  const told = unlike(original, translated, ({ type, points, competence, partial }) => ({
    type,
    points,
    competence,
    partial,
  }))
  if (told.length > 0) return told
  return unlikeParts(original, translated) ?? unlikeKey(original, translated)
}

/** What may be answered must be as many as there, or nothing of it can be told apart. */
function unlikeParts(one: WrittenQuestion, translated: WrittenQuestion): Told[] | undefined {
  const shape = ({ parts }: WrittenQuestion) => parts.map(({ role, of }) => [role, of])
  const arrows = ({ parts }: WrittenQuestion) => parts.map(({ to = null }) => to)
  if (same(shape(one), shape(translated)) && same(arrows(one), arrows(translated))) return undefined
  const { length } = one.parts
  const what = {
    nb: `«${one.id}» har ${translated.parts.length} ting å svare med, originalen har ${length}, eller piler går til andre steg`,
    en: `“${one.id}” has ${translated.parts.length} things to answer with, the original has ${length}, or arrows lead to other steps`,
  }
  return [{ place: translated.place, original: one.place, what, help: AS_IN_THE_ORIGINAL }]
}

function unlikeKey(one: WrittenQuestion, translated: WrittenQuestion): Told[] {
  if (same(keyOf(one), keyOf(translated))) return []
  const at = one.parts.findIndex((part, n) => isRight(one, part) !== isRightAt(translated, n))
  const place = translated.parts[at]?.place ?? translated.place
  const original = one.parts[at]?.place ?? one.place
  const what = {
    nb: `noe annet er riktig i «${one.id}»`,
    en: `something else is right in “${one.id}”`,
  }
  return [{ place, original, what, help: AS_IN_THE_ORIGINAL }]
}

function isRightAt(question: WrittenQuestion, n: number): boolean {
  const part = question.parts[n]
  return part !== undefined && isRight(question, part)
}

function isRight({ key }: WrittenQuestion, { id }: WrittenPart): boolean {
  return 'right' in key && key.right.includes(id)
}

/** A text that is accepted is another in each language; everything else is the same. */
function keyOf({ key }: WrittenQuestion): unknown {
  if (!('blanks' in key)) return key
  const blanks = Object.entries(key.blanks).map(([id, blank]) =>
    blank.kind === 'text' ? [id, { ...blank, accepted: [] }] : [id, blank],
  )
  return { ...key, blanks }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
