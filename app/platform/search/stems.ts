import { newStemmer } from 'snowball-stemmers'
import { fold } from './words.ts'

export type Language = 'nb' | 'nn' | 'en'

const norwegian = newStemmer('norwegian')
const english = newStemmer('english')

/**
 * Norwegian words that share a stem by chance with others: to shield is not a screen, a position is not quiet.
 * Their stems are beginnings of the word that people look for, as half of a compound is looked for by its stem.
 */
const APART = new Map([
  ...apart('skjermi', 'skjerm', 'ing ingen inger ingene ingar ingane e es er et ede a ast'),
  ...apart('stilling', 'still', 'ing ingen inger ingene ingar ingane'),
])

/** Folded stem of a word: one for all its endings, and for a verb and what is made of it with -ing. */
export function stem(word: string, language: Language): string {
  const small = word.toLowerCase()
  if (language === 'en') return shortened(english.stem(small))
  return APART.get(small) ?? shortened(norwegian.stem(small))
}

function shortened(stemmed: string): string {
  return fold(stemmed.replace(/(?<=.{4})ing$/, ''))
}

function apart(own: string, root: string, endings: string): [string, string][] {
  return endings.split(' ').map((ending) => [`${root}${ending}`, own])
}

/** Common words that say nothing of what is looked for, folded. */
const EMPTY_WORDS = new Set(
  `og i på for til som er å en et ei av med det den de om jeg eg du vi man ikke ikkje hva kva hvordan
  korleis hvor kvar når hvem kven kan skal må vil har fra frå ved eller at dette
  the of to and a in is are how what when where do does i on or`
    .split(/\s+/)
    .map(fold),
)

/** Whether a folded word is one of those that every text has. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word)
}
