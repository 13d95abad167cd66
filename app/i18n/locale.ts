/** The interface's languages; bokmål is the source of the others. */
export const LOCALES = ['nb', 'nn', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** What each language calls itself. */
export const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** The first of the reader's languages that we have: cookie, then Accept-Language, then bokmål. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const wanted = [chosen, ...(acceptLanguage ?? '').split(',').map((part) => part.split(';')[0])]
  for (const tag of wanted) {
    const language = tag?.trim().toLowerCase().split('-')[0]
    const known = LOCALES.find((locale) => locale === (language === 'no' ? 'nb' : language))
    if (known) return known
  }
  return 'nb'
}
