/** Text with the words of a query marked. */
export function Highlight({ text, query }: { text: string; query: string }) {
  return pieces(text, query).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are their places in the text
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
  )
}

/** Every second piece is a match. */
function pieces(text: string, query: string): string[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.length > 0 ? text.split(new RegExp(`(${words.join('|')})`, 'giu')) : [text]
}
