import { createContext, useContext } from 'react'
import { useLocale } from './i18n.tsx'

/** The language that a course is written in, around what shows its text. */
export const ContentLanguage = createContext<string | undefined>(undefined)

/** `lang` for a course's text; undefined where it is the page's own language. */
export function useContentLang(): string | undefined {
  const language = useContext(ContentLanguage)
  return language === useLocale() ? undefined : language
}
