/** What a law is called in running text: the year of its id tells only which of two it is. */
export function lawName(law: string | null): string | null {
  return law?.replace(/-\d{4}$/, '') ?? null
}
