import type { AuthorText } from './nb.ts'

export const en: AuthorText = {
  title: 'Author',
}
