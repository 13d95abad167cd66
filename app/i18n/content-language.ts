import { createContext, useContext } from 'react'
import { useLocale } from './i18n.tsx'

/** What is named in reports, on certificates and in the lists beside the courses is in the language that those are written in. */
export const ORIGINAL = 'nb'

/** The language that a course is written in, around what shows its text. */
export const ContentLanguage = createContext<string | undefined>(undefined)

/** `lang` for a course's text; undefined where it is the page's own language. */
export function useContentLang(): string | undefined {
  return useLang(useContext(ContentLanguage))
}

/** `lang` for words of our own inside a course's text; undefined where that is in the page's language too. */
export function useOwnLang(): string | undefined {
  const locale = useLocale()
  return useContentLang() ? locale : undefined
}

/** `lang` for words in a language; undefined where it is the page's own. */
export function useLang(language: string | undefined): string | undefined {
  return language === useLocale() ? undefined : language
}
