import { newStemmer } from 'snowball-stemmers'
import { fold } from './words.ts'

export type Language = 'nb' | 'nn' | 'en'

const norwegian = newStemmer('norwegian')
const english = newStemmer('english')

/** Folded stem of a word: one for all its endings, and for a verb and what is made of it with -ing. */
export function stem(word: string, language: Language): string {
  const stemmer = language === 'en' ? english : norwegian
  return fold(stemmer.stem(word.toLowerCase()).replace(/(?<=.{4})ing$/, ''))
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
