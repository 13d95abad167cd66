/** An id made of a title: «Æ» is ae, and what can't be in an id is a hyphen. */
export function idFrom(title: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' }
  return title
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
