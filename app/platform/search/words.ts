/** A word of a text as a search sees it, and where it stands. */
export type Word = {
  /** As it is compared; a word with hyphens also counts as its parts. */
  forms: [string, ...string[]]
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u00ad\u2010\u2011'’·][\p{L}\p{N}\p{M}]+)*/gu
const JOINT = /[-\u00ad\u2010\u2011'’·]+/

/** Letters that Unicode takes for letters of their own, as people write them who lack them. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  œ: 'o',
}

/**
 * A word as it is compared: small letters without accents, æ ø å and Sámi letters as those who lack
 * them write them. «aa» and «oe» are å and ø too, so both ways of writing give the same.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[øæđŋŧðþßłœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/a{2,}/g, 'a')
    .replace(/oe+/g, 'o')
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const parts = JOINT.test(word) ? word.split(JOINT).map(fold) : []
    const [first, ...rest] = [fold(word), ...parts].filter(Boolean)
    return first ? [{ forms: [first, ...rest], start: index, end: index + word.length }] : []
  })
}
