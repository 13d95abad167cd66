import { type Distances, distances } from './edit-distance.ts'

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

/** How many compounds stand for one of their parts. */
const MOST_COMPOUNDS = 40
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
  const masked = words.map((entry) => ({ entry, letters: lettersOf(entry.word) }))
  // One text is searched a good deal faster than its words one by one.
  const text = `\n${words.map(({ word }) => word).join('\n')}\n`

  const knows = (word: string) => known.has(word)
  const isPart = (rest: string) => knows(rest) || knows(rest.replace(/[se]$/, ''))
  return {
    /** Whether some word begins so. */
    begins: (start: string) => words[firstFrom(words, start)]?.word.startsWith(start) ?? false,
    withStem: (stem: string) => byStem.get(stem) ?? [],
    /** Compounds that a word is a later part of, the commonest first. */
    compoundsOf(part: string): string[] {
      if (part.length < 3) return []
      const count = (word: string) => known.get(word)?.count ?? 0
      return wordsWithin(text, part)
        .filter(({ word, at }) => part.length > SHORT || (at > 1 && isPart(word.slice(0, at))))
        .map(({ word }) => word)
        .sort((a, b) => count(b) - count(a))
        .slice(0, MOST_COMPOUNDS)
    },
    /** The two words that one is made of, if they are known. */
    halvesOf(word: string, stemOf: (half: string) => string): [string, string] | null {
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
    for (const stem of stems) {
      const same = byStem.get(stem)
      if (same) same.push(word)
      else byStem.set(stem, [word])
    }
  return byStem
}

/** The lines of a text that have a part in them, but for those that begin with it; and where. */
function wordsWithin(text: string, part: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  for (let at = text.indexOf(part); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const end = text.indexOf('\n', at)
    if (at > start) found.push({ word: text.slice(start, end), at: at - start })
    at = text.indexOf(part, end)
  }
  return found
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

type Masked = { entry: Known; letters: number }

/** Whole words first; as beginnings only where no word is near enough. */
function nearest(typed: string, words: Masked[]): Known[] {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
  if (most === 0) return []
  const letters = lettersOf(typed)
  const likely = words.filter(
    ({ entry: { word }, letters: has }) => mayBeMeant(typed, word) && bits(letters & ~has) <= most,
  )
  const whole = likely.filter(
    ({ entry: { word }, letters: has }) =>
      Math.abs(word.length - typed.length) <= most && bits(has & ~letters) <= most,
  )
  const meant = within(typed, whole, most, 'whole')
  return meant.length > 0 ? meant : within(typed, likely, most, 'beginning')
}

function within(typed: string, words: Masked[], most: number, as: keyof Distances): Known[] {
  return words
    .map(({ entry }) => ({ entry, distance: distances(typed, entry.word, most)[as] }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.entry.count - a.entry.count)
    .slice(0, MOST_GUESSES)
    .map(({ entry }) => entry)
}

/** Few get the first letter wrong, and short words are near too many others. */
function mayBeMeant(typed: string, word: string): boolean {
  return typed.length > 5 || typed[0] === word[0]
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
