const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ß: 'ss' }

/**
 * A text as it is searched: however it was composed, accented or capitalised, it is the same.
 * «Åse», «Aase» and «ase» are one; so are «Sørøy» and «soroy».
 */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøđŧŋß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/aa/g, 'a')
}

/** The words of what is looked for, as they are compared. */
export function wordsOf(looked: string): string[] {
  return plainName(looked).split(/\s+/).filter(Boolean)
}
