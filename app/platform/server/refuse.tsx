import type { Request, Response } from 'express'
import { renderToStaticMarkup } from 'react-dom/server'
import { chooseLocale, type Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { StakePicture } from '#app/ui/stake-picture.tsx'
import stylesheet from '#app/ui/styles/app.css?url'
import { localeCookie } from '../http/locale.ts'

type Status = 400 | 403 | 405 | 411 | 413 | 429 | 500 | 503

/** Each page made once: they are asked for when there is much to do. */
const made = new Map<string, string>()

/**
 * Answers with a page in the reader's language that says what is wrong and what to do.
 * With `retryAfter`, in seconds, it says when to come back.
 */
export function refuse(req: Request, res: Response, status: Status, retryAfter?: number): void {
  const locale = chooseLocale(localeCookie(req.get('cookie')), req.get('accept-language') ?? null)
  // The body is let through unread, so that the sender gets to the answer.
  req.resume()
  if (retryAfter) res.set('Retry-After', `${retryAfter}`)
  res.status(status).set('Connection', 'close').type('html').send(pageFor(locale, status))
}

function pageFor(locale: Locale, status: Status): string {
  const key = `${locale} ${status}`
  const page =
    made.get(key) ??
    `<!doctype html>${renderToStaticMarkup(<Refusal locale={locale} status={status} />)}`
  made.set(key, page)
  return page
}

/** Looks as the site's own error pages do, and knows nobody. */
function Refusal({ locale, status }: { locale: Locale; status: Status }) {
  const { refusal, shell } = texts[locale]
  const { title, text } = refusal[status]
  return (
    <html lang={locale} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Leia`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body data-size="md">
        <div className="page" data-size="sm">
          <header className="header">
            <div className="wrap header__row">
              <a className="home-link" href="/" aria-label={shell.toFrontPage}>
                <Logo />
              </a>
            </div>
          </header>
          <main className="wrap error-page">
            <div className="error-page__words">
              <h1 className="title">{title}</h1>
              <p className="lead">{text}</p>
              <ButtonLink href="/">{refusal.back}</ButtonLink>
            </div>
            <StakePicture className="error-page__picture" />
          </main>
        </div>
      </body>
    </html>
  )
}
