import type { Locale } from './locale.ts'
import { en } from './locales/en.ts'
import { nb } from './locales/nb.ts'
import { nn } from './locales/nn.ts'

export type Texts = typeof nb
export type Namespace = keyof Texts

/** Every text in every language; a missing key does not compile. Import it on the server only. */
export const texts: Record<Locale, Texts> = { nb, nn, en }
