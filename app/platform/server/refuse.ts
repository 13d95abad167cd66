import type { Request, Response } from 'express'
import { chooseLocale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import stylesheet from '#app/ui/styles/app.css?url'
import { localeCookie } from '../http/locale.ts'

type Status = 400 | 403 | 405 | 411 | 413 | 429 | 500 | 503

/**
 * Answers with a page in the reader's language that says what is wrong and what to do.
 * With `retryAfter`, in seconds, it says when to come back.
 */
export function refuse(req: Request, res: Response, status: Status, retryAfter?: number): void {
  const locale = chooseLocale(localeCookie(req.get('cookie')), req.get('accept-language') ?? null)
  const { back, [status]: words } = texts[locale].refusal
  // The body is let through unread, so that the sender gets to the answer.
  req.resume()
  if (retryAfter) res.set('Retry-After', `${retryAfter}`)
  res
    .status(status)
    .set('Connection', 'close')
    .type('html')
    .send(`<!doctype html>
<html lang="${locale}" data-color-scheme="auto"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.title} – Leia</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><main class="wrap page-head"><h1>${words.title}</h1><p>${words.text}</p>
<p><a href="/">${back}</a></p></main></body></html>`)
}
