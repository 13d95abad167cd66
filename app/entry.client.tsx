import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadBrowserTexts } from '#app/i18n/browser.ts'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'

const locale = document.documentElement.lang as Locale

const texts = await loadBrowserTexts(locale, document.documentElement.hasAttribute('data-lab'))
startTransition(() => {
  hydrateRoot(
    document,
    <I18nProvider locale={locale} texts={texts}>
      <RemixBrowser />
    </I18nProvider>,
  )
})
