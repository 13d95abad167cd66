import { counterpartsOf } from './counterparts.ts'
import { isEmptyWord, stem } from './stems.ts'
import type { Known, Vocabulary } from './vocabulary.ts'
import { wordsIn } from './words.ts'

/** How near to what was asked: the word itself, another form of it, or a compound that it is in. */
export const NEARNESS = ['exact', 'form', 'part'] as const
type Nearness = (typeof NEARNESS)[number]

/** A word that someone looks for, with all that stands for it. */
export type AskedWord = {
  word: string
  /** What it is in the other written standard, nynorsk or bokmål. */
  counterparts: string[]
  /** Of the same stem as one of these. */
  forms: string[]
  /** Compounds that it is a later part of. */
  compounds: string[]
  /** What it is made of, as beginnings of words. */
  halves: [string, string] | null
}

const MOST_WORDS = 8
const MOST_FORMS = 30

/** The words of a query; those that every text has, and single letters, count only where there are no others. */
export function askedWords(query: string, vocabulary: Vocabulary): AskedWord[] {
  const words = wordsIn(query).map(({ forms: [word], start, end }) => ({
    word,
    raw: query.slice(start, end),
  }))
  const whole = words.filter(({ word }) => !/^\p{L}$/u.test(word))
  const telling = whole.filter(({ word }) => !isEmptyWord(word))
  return ([telling, whole].find(({ length }) => length > 0) ?? words)
    .slice(0, MOST_WORDS)
    .map(({ word, raw }) => askedWord(word, raw, vocabulary))
}

function askedWord(word: string, raw: string, vocabulary: Vocabulary): AskedWord {
  const counterparts = counterpartsOf(word)
  const stems = [stem(raw, 'nb'), stem(raw, 'en'), ...counterparts.map((one) => stem(one, 'nb'))]
  const ways = [word, ...counterparts]
  const halvesOf = (way: string) => vocabulary.halvesOf(way, (half) => stem(half, 'nb'))
  const forms = new Set(stems.flatMap((one) => vocabulary.withStem(one)))
  return {
    word,
    counterparts,
    forms: [...forms].filter((form) => form !== word).slice(0, MOST_FORMS),
    compounds: ways.flatMap(vocabulary.compoundsOf),
    halves: ways.map(halvesOf).find((halves) => halves !== null) ?? null,
  }
}

/** Whether anything there is has this word, in some form. */
export function isKnown(asked: AskedWord, { begins }: Vocabulary): boolean {
  const { word, counterparts, forms, compounds, halves } = asked
  return (
    [word, ...counterparts].some(begins) ||
    forms.length > 0 ||
    compounds.length > 0 ||
    halves !== null
  )
}

/** The query with the words that nobody knows as they may have been meant; likeliest first. */
export function corrections(query: string, vocabulary: Vocabulary): string[] {
  const pieces = wordsIn(query).map(({ forms: [word], start, end }) => {
    const raw = query.slice(start, end)
    const meant = isKnown(askedWord(word, raw, vocabulary), vocabulary) ? [] : vocabulary.near(word)
    return { raw, meant }
  })
  const most = Math.max(0, ...pieces.map(({ meant }) => meant.length))
  return Array.from({ length: most }, (_, n) =>
    pieces.map(({ raw, meant }) => written(meant, n) ?? raw).join(' '),
  )
}

function written(meant: Known[], n: number): string | undefined {
  return meant[Math.min(n, meant.length - 1)]?.written
}

/** What the index is asked: documents that have all the words, or any of them. */
export function expression(words: AskedWord[], nearness: Nearness, joint: 'AND' | 'OR'): string {
  return words.map((word) => `(${alternatives(word, nearness).join(' OR ')})`).join(` ${joint} `)
}

/** Words hold nothing but letters and digits, so quoting them is enough. */
function alternatives(asked: AskedWord, nearness: Nearness) {
  const { word, counterparts, forms, compounds, halves } = asked
  if (nearness === 'exact') return [`"${word}"`]
  const near = [
    isBeginning(word) ? `"${word}" *` : `"${word}"`,
    ...counterparts.map((one) => `"${one}" *`),
    ...forms.map((one) => `"${one}"`),
  ]
  if (nearness === 'form') return near
  const both = halves ? [`("${halves[0]}" * AND "${halves[1]}" *)`] : []
  return [...near, ...compounds.map((one) => `"${one}"`), ...both]
}

/** One letter is no beginning: half of all words would begin with it. */
function isBeginning(word: string): boolean {
  return word.length > 1
}

/** Tells of a folded word which of those asked for it stands for, and what of it was asked for. */
export type Matcher = (form: string) => { asked: number; part: string } | undefined

export function matcherOf(words: AskedWord[]): Matcher {
  const known = new Map<string, { asked: number; part: string }>()
  const starts: { asked: number; part: string }[] = []
  for (const [asked, { word, counterparts, forms, compounds, halves }] of words.entries()) {
    const ways = [word, ...counterparts]
    for (const one of compounds)
      known.set(one, { asked, part: ways.find((way) => one.includes(way)) ?? one })
    for (const one of [...ways, ...forms]) known.set(one, { asked, part: one })
    for (const part of [...ways, ...(halves ?? [])])
      if (isBeginning(part)) starts.push({ asked, part })
  }
  return (form) => known.get(form) ?? starts.find(({ part }) => form.startsWith(part))
}
