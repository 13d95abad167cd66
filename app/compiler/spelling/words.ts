/** What a language's dictionary answers. */
export type Dictionary = { knows(word: string): boolean; suggest(word: string): string[] }

export type Unknown = { word: string; line: number; column: number; times: number }

const WORD = /(?<![\p{L}\p{N}])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}])/gu
const ENDINGS = [
  '',
  's',
  'a',
  'n',
  'en',
  'et',
  'e',
  'r',
  'er',
  'ar',
  'ene',
  'ane',
  'ens',
  'ets',
  'enes',
  'ne',
]
const SHORTEST_PART = 3
const MOST_PARTS = 4

/** Words of a text that neither the dictionary nor the courses' own list knows, each once. */
export function unknownWords(prose: string, dictionary: Dictionary, own: Set<string>): Unknown[] {
  const found = new Map<string, Unknown>()
  for (const [n, line] of prose.split('\n').entries()) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      const known = found.get(word)
      if (known) known.times += 1
      else if (!isKnown(word, dictionary, own))
        found.set(word, { word, line: n + 1, column: index + 1, times: 1 })
    }
  }
  return [...found.values()]
}

function isKnown(word: string, dictionary: Dictionary, own: Set<string>): boolean {
  if (word.length < SHORTEST_PART || word === word.toUpperCase()) return true
  const knows = (part: string) => isOwn(part, own) || dictionary.knows(part)
  return knows(word) || word.split('-').every((part) => isCompound(part.toLowerCase(), knows))
}

function isOwn(word: string, own: Set<string>): boolean {
  const plain = word.toLowerCase()
  return ENDINGS.some(
    (ending) => plain.endsWith(ending) && own.has(plain.slice(0, plain.length - ending.length)),
  )
}

/** Norwegian makes words of words: `journalførings|plikten`, with nothing, s or e between them. */
function isCompound(word: string, knows: (part: string) => boolean, parts = MOST_PARTS): boolean {
  if (word.length < SHORTEST_PART || knows(word)) return true
  if (parts === 1) return false
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
    if (!knows(word.slice(0, end))) continue
    const rests = [word.slice(end), /^[se]/.test(word.slice(end)) ? word.slice(end + 1) : '']
    if (rests.some((rest) => rest.length >= SHORTEST_PART && isCompound(rest, knows, parts - 1)))
      return true
  }
  return false
}
