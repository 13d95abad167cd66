import type { Locale } from './locale.ts'
import type { Texts } from './texts.ts'

const load = {
  nb: () => import('./browser/nb.ts'),
  nn: () => import('./browser/nn.ts'),
  en: () => import('./browser/en.ts'),
} as const

/** The texts that hydrated pages use, in one language. */
export async function loadBrowserTexts(locale: Locale): Promise<Partial<Texts>> {
  const { texts } = await load[locale]()
  return texts
}
