import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { LANGUAGES, LOCALES } from '#app/i18n/locale.ts'
import { Logo } from './logo.tsx'

/** Where Leia comes from, what it promises, and the choice of language. */
export function Footer({ here }: { here: string }) {
  const text = useText('shell')
  return (
    <footer className="footer">
      <div className="wrap footer__row">
        <div>
          <Logo light />
          <p>{text.madeBy}</p>
          <LanguageSwitcher here={here} />
        </div>
        <nav aria-label={text.footerMenu}>
          <ul>
            <li>
              <a href="/verify">{text.verify}</a>
            </li>
            <li>
              <a href="/about/figures">{text.figures}</a>
            </li>
            <li>
              <a href="/about/privacy">{text.privacy}</a>
            </li>
            <li>
              <a href="/about/accessibility">{text.accessibility}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

function LanguageSwitcher({ here }: { here: string }) {
  const text = useText('shell')
  const chosen = useLocale()
  return (
    <form className="languages" method="post" action="/locale" aria-label={text.language}>
      <input type="hidden" name="next" value={here} />
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === chosen ? 'true' : undefined}
        >
          {LANGUAGES[locale]}
        </button>
      ))}
    </form>
  )
}
