import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'

/** A component as the server sends it, in bokmål unless told. */
export function rendered(element: ReactNode, locale: Locale = 'nb'): string {
  return renderToStaticMarkup(
    <I18nProvider locale={locale} texts={texts[locale]}>
      {element}
    </I18nProvider>,
  )
}
