import type { AuthorText } from './nb.ts'

export const nn: AuthorText = {
  title: 'Forfattar',
}
