import { readCookie } from './cookies.ts'

const COOKIE = 'leia-municipality'
const YEAR_SECONDS = 365 * 86_400

/** The municipality that a browser's user chose to sign in for before: a number, or anything. */
export function chosenMunicipality(request: Request): string | undefined {
  return readCookie(request.headers.get('Cookie'), COOKIE)
}

/** The `Set-Cookie` value that remembers a municipality for a year; an empty number forgets. */
export function rememberMunicipality(number: string): string {
  const age = number === '' ? 0 : YEAR_SECONDS
  return `${COOKIE}=${number}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`
}
