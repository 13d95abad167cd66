import { distances } from './edit-distance.ts'

/** A word that occurs in what can be found. */
export type Known = {
  /** Folded. */
  word: string
  /** As it is most often written. */
  written: string
  stems: string[]
  /** In how many documents. */
  count: number
}

export type Vocabulary = ReturnType<typeof vocabularyOf>

/** How many words stand for one that was asked for. */
const MOST_FORMS = 60
const MOST_GUESSES = 3
/** Inside others, words as short as this count only where what is left is a word too. */
const SHORT = 4
/** A word that there is of itself is taken apart only where its halves say much. */
const LONG = 5

/** All words there are, and the ways from what someone typed to them. */
export function vocabularyOf(entries: Known[]) {
  const words = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1))
  const known = new Map(words.map((entry) => [entry.word, entry]))
  const byStem = wordsByStem(words)
  const masked = words.map((entry) => ({ ...entry, letters: lettersOf(entry.word) }))

  const knows = (word: string) => known.has(word)
  const isPart = (rest: string) => rest === '' || knows(rest) || knows(rest.replace(/[se]$/, ''))
  return {
    knows,
    /** Whether some word begins so. */
    begins: (start: string) => words[firstFrom(words, start)]?.word.startsWith(start) ?? false,
    withStem: (stem: string) => byStem.get(stem) ?? [],
    /** Compounds that a word is the later part of. */
    compoundsOf: (part: string) =>
      part.length < 3
        ? []
        : commonest(words.filter(({ word }) => isCompound(word, part, isPart))).slice(
            0,
            MOST_FORMS,
          ),
    /** The two words that one is made of, if they are known. */
    halvesOf: (word: string, stemOf: (half: string) => string): [string, string] | null => {
      const least = knows(word) ? LONG : 3
      for (let at = word.length - least; at >= least; at--) {
        const [left, right] = [word.slice(0, at), word.slice(at)]
        const isEnd = knows(right) || (right.length > 3 && byStem.has(stemOf(right)))
        if (isEnd && isPart(left)) return [knows(left) ? left : left.slice(0, -1), stemOf(right)]
      }
      return null
    },
    /** What a word that nobody knows may have been meant as, likeliest first. */
    near: (typed: string) => nearest(typed, masked),
  }
}

function wordsByStem(words: Known[]): Map<string, string[]> {
  const byStem = new Map<string, string[]>()
  for (const { word, stems } of words)
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), word])
  return byStem
}

function commonest(words: Known[]): string[] {
  return words.sort((a, b) => b.count - a.count).map(({ word }) => word)
}

/** Not as the beginning: that is found as such. */
function isCompound(word: string, part: string, isPart: (rest: string) => boolean): boolean {
  const at = word.indexOf(part, 1)
  if (at < 0) return false
  return part.length > SHORT || (at > 1 && isPart(word.slice(0, at)))
}

/** The place of the first word that does not stand before `start`. */
function firstFrom(words: Known[], start: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.word ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

type Masked = Known & { letters: number }

function nearest(typed: string, words: Masked[]): Known[] {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
  if (most === 0) return []
  const letters = lettersOf(typed)
  return words
    .filter(({ word, letters: has }) => mayBeMeant(typed, word) && bits(letters & ~has) <= most)
    .map((entry) => ({ entry, ...distances(typed, entry.word, most) }))
    .filter(({ beginning }) => beginning <= most)
    .sort((a, b) => cost(a) - cost(b) || b.entry.count - a.entry.count)
    .slice(0, MOST_GUESSES)
    .map(({ entry }) => entry)
}

/** Few get the first letter wrong, and short words are near too many others. */
function mayBeMeant(typed: string, word: string): boolean {
  return typed.length > 5 || typed[0] === word[0]
}

/** A whole word with two mistakes is likelier than the beginning of one with none to spare. */
function cost({ whole, beginning }: { whole: number; beginning: number }): number {
  return Math.min(whole, beginning + 1.5)
}

/** Which letters a word has, a bit each: most words are told apart from another by that alone. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bits(letters: number): number {
  let count = 0
  for (let left = letters; left !== 0; left &= left - 1) count++
  return count
}
