import type { Locale } from './locale.ts'
import type { Texts } from './texts.ts'

const load = {
  nb: () => import('./browser/nb.ts'),
  nn: () => import('./browser/nn.ts'),
  en: () => import('./browser/en.ts'),
} as const

const loadLabs = {
  nb: () => import('./browser/labs/nb.ts'),
  nn: () => import('./browser/labs/nn.ts'),
  en: () => import('./browser/labs/en.ts'),
} as const

/** The texts that hydrated pages use, in one language; those of labs only where there is one. */
export async function loadBrowserTexts(locale: Locale, isLab: boolean): Promise<Partial<Texts>> {
  const [own, labs] = await Promise.all([load[locale](), isLab ? loadLabs[locale]() : null])
  return { ...own.texts, ...labs?.texts }
}
