/** Breaks a name into lines of at most `width` characters; what does not fit ends in «…». */
export function wrapWords(name: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => shortened(line, width))
  if (lines.length > most) kept.push(shortened(`${kept.pop()} ${lines[most]}`, width))
  return kept
}

function shortened(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`
}
