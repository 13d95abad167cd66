export const nb = {
  title: 'Forfatter',
}
export type AuthorText = typeof nb
