import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { renderToStaticMarkup } from 'react-dom/server'
import { chooseLocale, type Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { StakePicture } from '#app/ui/stake-picture.tsx'
import { localeCookie } from '../http/locale.ts'
import style from './refuse.css?inline'

type Status = 400 | 403 | 405 | 411 | 413 | 429 | 500 | 503

/** What may be over in a moment. */
const TRY_AGAIN: Status[] = [429, 500, 503]
const STYLE_SRC = `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** So much of a body is let through unread and the connection kept, so that a browser comes to the answer. */
const LET_THROUGH_BYTES = 16_000_000

/** Each page made once: they are asked for when there is much to do. */
const made = new Map<string, string>()

/**
 * Answers with a page in the reader's language that says what is wrong and what to do.
 * With `retryAfter`, in seconds, it says when to come back. The page asks for no file.
 */
export function refuse(req: Request, res: Response, status: Status, retryAfter?: number): void {
  const locale = chooseLocale(localeCookie(req.get('cookie')), req.get('accept-language') ?? null)
  const mayAskAgain = req.method === 'GET' && TRY_AGAIN.includes(status)
  req.resume()
  const policy = res.get('Content-Security-Policy')?.replace(/style-src [^;]*/, STYLE_SRC)
  if (policy) res.set('Content-Security-Policy', policy)
  if (retryAfter) res.set('Retry-After', `${retryAfter}`)
  if (!isLetThrough(req, status)) res.set('Connection', 'close')
  res
    .status(status)
    .type('html')
    .send(pageFor(locale, status, mayAskAgain))
}

/** A connection that is closed while its sender still writes takes the answer with it. */
function isLetThrough(req: Request, status: Status): boolean {
  return status === 413 && Number(req.get('content-length')) <= LET_THROUGH_BYTES
}

function pageFor(locale: Locale, status: Status, again: boolean): string {
  const key = `${locale} ${status} ${again}`
  const page =
    made.get(key) ??
    `<!doctype html>${renderToStaticMarkup(<Refusal locale={locale} status={status} again={again} />)}`
  made.set(key, page)
  return page
}

/** Looks as the site's own error pages do, and knows nobody. */
function Refusal(props: { locale: Locale; status: Status; again: boolean }) {
  const { locale, status, again } = props
  const { refusal, shell } = texts[locale]
  const { title, text } = refusal[status]
  return (
    <html lang={locale} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Leia`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
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
              <Ways locale={locale} again={again} />
            </div>
            <StakePicture className="error-page__picture" />
          </main>
        </div>
      </body>
    </html>
  )
}

function Ways({ locale, again }: { locale: Locale; again: boolean }) {
  const { refusal, errors } = texts[locale]
  return (
    <div className="row">
      {/* No address is the page's own, so that one page is made for all. */}
      {again && <ButtonLink href="">{errors.tryAgain}</ButtonLink>}
      <ButtonLink href="/" variant={again ? 'secondary' : 'primary'}>
        {refusal.back}
      </ButtonLink>
    </div>
  )
}
