import path from 'node:path'
import type { Phrase } from '../diagnostics/catalogue.ts'

/** What an address is, once decoded. Paths are relative to the content folder. */
export type Target =
  | { kind: 'web' | 'contact'; href: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'page'; path: string; anchor: string | null }
  | { kind: 'file'; path: string; anchor: string | null }
  | { kind: 'refused'; scheme: string }
  | { kind: 'outside' }

/** Control characters, spaces at odd places, text that turns, and the backslash. */
const SUSPECT = /[\p{Cc}\\\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/u

/**
 * Reads an address as a browser might, after decoding, and sorts it.
 * `folder` is the folder of the file that holds it, below the content folder.
 */
export function readAddress(written: string, folder: string): Target {
  const url = decoded(written)
  if (url === undefined || url.trim() !== url) return refused(written)
  const suspect = SUSPECT.exec(url)
  if (suspect) return { kind: 'refused', scheme: codePoint(suspect[0]) }
  if (/^www\./i.test(url)) return { kind: 'refused', scheme: 'www.' }
  if (/^\/\//.test(url)) return { kind: 'refused', scheme: '//' }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme) return withScheme(scheme, written, url)
  if (url.startsWith('#')) return { kind: 'anchor', anchor: url.slice(1) }
  return withPath(url, folder)
}

function withScheme(scheme: string, written: string, url: string): Target {
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'contact', href: written }
  // `https:a` is a path of our own to a browser that already is at https.
  if (scheme !== 'https' || !/^https:\/\/[^/]/i.test(url) || !URL.canParse(url))
    return { kind: 'refused', scheme: `${scheme}:` }
  const { username, password } = new URL(url)
  return username || password
    ? { kind: 'refused', scheme: 'https://…@' }
    : { kind: 'web', href: written }
}

function withPath(url: string, folder: string): Target {
  const [whole = '', anchor = null] = splitOnce(url, '#')
  const [plain = ''] = splitOnce(whole, '?')
  if (plain.startsWith('/')) {
    const clean = path.posix.normalize(plain)
    const page = clean === plain && /^\/(courses|library)(\/[\w.-]+)*\/?$/.test(clean)
    return page ? { kind: 'page', path: clean.replace(/\/$/, ''), anchor } : { kind: 'outside' }
  }
  const full = path.posix.join(folder, plain)
  const inside = full.startsWith(`${folder}/`) || full.startsWith('library/')
  return inside ? { kind: 'file', path: full, anchor } : { kind: 'outside' }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Decodes until nothing changes, so that nothing hides behind two layers. */
function decoded(url: string): string | undefined {
  let text = url
  for (let layer = 0; layer < 4; layer++) {
    const next = decodeOnce(text)
    if (next === undefined || next === text) return next
    text = next
  }
  return undefined
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function refused(written: string): Target {
  return { kind: 'refused', scheme: written.slice(0, 20) }
}

function codePoint(character: string): string {
  if (character === '\\') return '\\'
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const HELP: [scheme: RegExp, help: Phrase][] = [
  [/^http:$/, { nb: 'skriv https i stedet', en: 'write https instead' }],
  [/^(www\.|\/\/|https:)$/, { nb: 'begynn den med `https://`', en: 'begin it with `https://`' }],
  [/^\\$/, { nb: 'skriv vanlig skråstrek: `/`', en: 'write a forward slash: `/`' }],
  [
    /^([a-z]|file):$/,
    {
      nb: 'legg filen i kursmappen, og skriv bare navnet på den',
      en: 'put the file in the course folder, and write only its name',
    },
  ],
  [
    /^U\+/,
    {
      nb: 'skriv adressen på nytt, uten usynlige tegn',
      en: 'type it anew, without hidden characters',
    },
  ],
]
const SCHEMES = { nb: 'bruk https, mailto eller tel', en: 'use https, mailto or tel' }

/** What SA-08 says of a refused address. */
export function refusal(scheme: string): Record<string, Phrase> {
  const has = /^(\\$|U\+)/.test(scheme)
    ? { nb: 'inneholder', en: 'contains' }
    : { nb: 'begynner med', en: 'begins with' }
  return { scheme, has, help: HELP.find(([like]) => like.test(scheme))?.[1] ?? SCHEMES }
}

const TO_PAGE = {
  nb: 'skriv `/courses/<kurs>/<modul>` for en side i et annet kurs',
  en: 'write `/courses/<course>/<module>` for a page of another course',
}
const TO_FILE = {
  nb: 'legg filen i kursmappen eller i biblioteket',
  en: 'put the file in the course folder or in the library',
}

/** What SA-09 says of an address that leaves the course. */
export function leaving(written: string): Record<string, Phrase> {
  return { help: /\.mdx(#|$)/i.test(written) ? TO_PAGE : TO_FILE }
}
