/** Mean width of a letter, as part of the size of the type; Inter measured over Norwegian text. */
const LETTER = 0.56

/** Size of the type in a drawing, and from one line to the next. */
export const TYPE_SIZE = 13
export const LINE_HEIGHT = 16

/** How wide lines of a drawing's type are. */
export function widthOf(lines: string[]): number {
  return Math.max(...lines.map((line) => line.length)) * TYPE_SIZE * LETTER
}

/** Breaks a text into lines that fit; a word too long for a line is broken, the rest is cut with «…». */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const room = Math.max(4, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, room))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, room - 1)}…`]
}

function pieces(word: string, room: number): string[] {
  const letters = [...word]
  if (letters.length <= room) return [word]
  const head = `${letters.slice(0, room - 1).join('')}-`
  return [head, ...pieces(letters.slice(room - 1).join(''), room)]
}
