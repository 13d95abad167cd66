/**
 * Breaks a name into lines of at most `width` characters, and a word that is longer than that too.
 * With `most`, what does not fit in so many lines ends in «…».
 */
export function wrapWords(name: string, width: number, most?: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ').flatMap((one) => (most ? [one] : pieces(one, width)))) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  if (!most) return lines
  const kept = lines.slice(0, most).map((line) => shortened(line, width))
  if (lines.length > most) kept.push(shortened(`${kept.pop()} ${lines[most]}`, width))
  return kept
}

/** A word in parts that each fit in a line. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word]
  return [`${word.slice(0, width - 1)}-`, ...pieces(word.slice(width - 1), width)]
}

function shortened(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`
}
