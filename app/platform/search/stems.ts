import { newStemmer } from 'snowball-stemmers'
import { fold } from './words.ts'

export type Language = 'nb' | 'nn' | 'en'

const norwegian = newStemmer('norwegian')
const english = newStemmer('english')

const ING = 'ing inga ingen ingens inger ingene ingar ingane'

/**
 * Norwegian words that share a stem by chance with others: to shield is not a screen, a position is not quiet.
 * Their stems are beginnings of the word that people look for, as half of a compound is looked for by its stem.
 */
const APART = new Map([
  ...apart('fordeli', 'fordel', `${ING} e es er ar ast t te`),
  ...apart('fristel', 'frist', 'else elser elsen ende'),
  ...apart('handling', 'handl', ING),
  ...apart('helsing', 'hels', ING),
  ...apart('lovl', 'lov', 'lig lige leg lege'),
  ...apart('malet', 'mål', ' et ene a s'),
  ...apart('mottaker', 'mottak', 'er ere eren erne ers ar arar aren arane'),
  ...apart('posting', 'post', ING),
  ...apart('regning', 'regn', ING),
  ...apart('retti', 'rett', `${ING} e er es et a ast else elser elsen elsene`),
  ...apart('rettighet', 'rettighe', 'ter tene t ten'),
  ...apart('rettighet', 'retthei', 'tar tane t ta'),
  ...apart('skjermi', 'skjerm', `${ING} e es er et ede a ast`),
  ...apart('stilling', 'still', ING),
  ...apart('tegning', 'tegn', ING),
  // One word, with stems of its own for one and for several.
  ...apart('regel', 're', 'gel gelen gler glene glar glane'),
  ...apart('tittel', 'tit', 'tel telen ler lene lar lane'),
])

/** The stemmer takes a law for an ending: «arkivlova» would be «arkiv». */
const LAW = /^(.{3,}lov)(a|as|en|ens|er|ene)?$/

/** Folded stem of a word: one for all its endings, and for a verb and what is made of it with -ing. */
export function stem(word: string, language: Language): string {
  const small = word.toLowerCase()
  if (language === 'en') return shortened(english.stem(small))
  const [, law] = LAW.exec(small) ?? []
  return APART.get(small) ?? (law ? fold(law) : shortened(norwegian.stem(small)))
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
