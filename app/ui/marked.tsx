/** Text with what was looked for marked. */
export function Marked({ pieces }: { pieces: { text: string; isFound: boolean }[] }) {
  return pieces.map(({ text, isFound }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are their places in the text
    isFound ? <mark key={index}>{text}</mark> : text,
  )
}
