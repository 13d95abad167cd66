import { createContext, type ReactNode, useContext } from 'react'
import { type Format, format } from './format.ts'
import type { Locale } from './locale.ts'
import type { Namespace, Texts } from './texts.ts'

const I18n = createContext<{ locale: Locale; texts: Partial<Texts> }>({ locale: 'nb', texts: {} })

/** Gives everything below it a language and the texts that it may need. */
export function I18nProvider(props: {
  locale: Locale
  texts: Partial<Texts>
  children: ReactNode
}) {
  const { locale, texts, children } = props
  return <I18n.Provider value={{ locale, texts }}>{children}</I18n.Provider>
}

/** The texts of one namespace in the reader's language. */
export function useText<N extends Namespace>(namespace: N): Texts[N] {
  const texts = useContext(I18n).texts[namespace]
  if (!texts) throw new Error(`The texts «${namespace}» were not given to this page.`)
  return texts as Texts[N]
}

/** How numbers and days are written in the reader's language. */
export function useFormat(): Format {
  return format(useContext(I18n).locale)
}

/** The reader's language. */
export function useLocale(): Locale {
  return useContext(I18n).locale
}
