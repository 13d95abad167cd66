/** Words that turn the meaning of a sentence; a rewording that adds or removes one is suspect. */
const TURNING = new Set(
  [
    'ikke ingen aldri uten unntatt bare kun alltid alle noen må kan skal bør før etter minst høyst',
    'forbudt tillatt',
    // nynorsk
    'ikkje aldri utan unnateke berre nokon nokre høgst forbode tillate',
    // English
    'not never without except only always all any must may can shall should before after least most',
    'forbidden allowed',
    // dates
    'januar februar mars april mai juni juli august september oktober november desember',
    'january february march may june july october december',
  ]
    .join(' ')
    .split(' '),
)

/** The words, numbers and § that one of the texts has more of than the other. */
export function turned(old: string, now: string): string[] {
  const [before, after] = [weighty(old), weighty(now)]
  return [...new Set([...before, ...after])].filter(
    (word) => count(before, word) !== count(after, word),
  )
}

function weighty(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/§|\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu)
  return (words ?? []).filter((word) => !/^\p{L}/u.test(word) || TURNING.has(word))
}

function count(words: string[], word: string): number {
  return words.filter((one) => one === word).length
}
