import { chooseLocale, type Locale } from '#app/i18n/locale.ts'
import { readCookie } from './cookies.ts'

const COOKIE = 'leia-locale'
const YEAR_SECONDS = 365 * 86_400

/** The reader's language: their choice, then their browser's, then bokmål. */
export function localeOf(request: Request): Locale {
  const { headers } = request
  return chooseLocale(localeCookie(headers.get('Cookie')), headers.get('Accept-Language'))
}

/** The language chosen before, as it stands in a `Cookie` header. */
export function localeCookie(header: string | null | undefined): string | undefined {
  return readCookie(header, COOKIE)
}

/** The `Set-Cookie` value that remembers a chosen language for a year. */
export function rememberLocale(locale: Locale): string {
  return `${COOKIE}=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`
}
