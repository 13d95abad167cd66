import { chooseLocale, LOCALES, type Locale } from '#app/i18n/locale.ts'
import { readCookie } from './cookies.ts'

const COOKIE = 'leia-locale'
const READING = 'leia-reading'
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

/** The language that courses are read in where they have it: as chosen for them, or the interface's. */
export function readsIn(request: Request): Locale {
  const chosen = readCookie(request.headers.get('Cookie'), READING)
  return LOCALES.find((known) => known === chosen) ?? localeOf(request)
}

/** `Set-Cookie` values that remember a chosen language for a year; courses are read in it too. */
export function rememberLocale(locale: Locale): string[] {
  return [remembering(COOKIE, locale), remembering(READING, '', 0)]
}

/** The `Set-Cookie` value that remembers a language for courses alone. */
export function rememberReading(language: Locale): string {
  return remembering(READING, language)
}

function remembering(name: string, value: string, seconds = YEAR_SECONDS): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
}
