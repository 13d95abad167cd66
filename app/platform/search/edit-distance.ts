/** How many mistakes lie between what was typed and a word; as all of it, or as its beginning. */
export type Distances = { whole: number; beginning: number }

/**
 * Letters missing, too many, wrong, or swapped with their neighbour (Damerau–Levenshtein, each place
 * mended once). Beyond `most` both are told as more than it.
 */
export function distances(typed: string, word: string, most: number): Distances {
  const width = word.length + 1
  let before: number[] = []
  let last = Array.from({ length: width }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const next = rowAfter({ typed, word, row }, last, before)
    if (Math.min(...next) > most) return { whole: most + 1, beginning: most + 1 }
    before = last
    last = next
  }
  return { whole: last[word.length] ?? 0, beginning: Math.min(...last) }
}

function rowAfter(
  { typed, word, row }: { typed: string; word: string; row: number },
  last: number[],
  before: number[],
): number[] {
  const next = [row]
  const letter = typed[row - 1]
  for (let at = 1; at <= word.length; at++) {
    const wrong = letter === word[at - 1] ? 0 : 1
    let least = Math.min(cell(last, at) + 1, cell(next, at - 1) + 1, cell(last, at - 1) + wrong)
    const isSwapped = letter === word[at - 2] && typed[row - 2] === word[at - 1]
    if (row > 1 && at > 1 && isSwapped) least = Math.min(least, cell(before, at - 2) + 1)
    next.push(least)
  }
  return next
}

function cell(row: number[], at: number): number {
  return row[at] ?? 0
}
