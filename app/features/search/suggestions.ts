import type { Language } from '#app/compiler/lesson.ts'
import type { SearchText } from '#app/i18n/locales/search/nb.ts'
import type { Found, Piece, Result } from './found.ts'

/** What a search field shows while someone types. */
export type Suggestions = {
  /** For screen readers. */
  status: string
  note: string | null
  options: Option[]
}

type Option = {
  href: string
  title: Piece[]
  /** Of the title; the page's own where none is told. */
  language?: Language
  kind: string
  detail: string
}

const MOST = 6

/** The best that was found, and last the way to all of it. */
export function suggestionsOf(
  { results, corrected }: Pick<Found, 'results' | 'corrected'>,
  query: string,
  text: SearchText,
): Suggestions {
  const best = results.slice(0, MOST).map((result) => ({
    href: result.href,
    title: result.title,
    language: result.titleLanguage,
    kind: text.kinds[result.kind],
    detail: detailOf(result),
  }))
  return {
    status: text.suggestions(best.length),
    note: corrected && text.corrected(corrected),
    options: best.length > 0 ? [...best, toAll(query, text)] : [],
  }
}

function toAll(query: string, text: SearchText): Option {
  const title = [{ text: text.seeAll(query), isFound: false }]
  return { href: `/search?${new URLSearchParams({ q: query })}`, title, kind: '', detail: '' }
}

/** Where it was found; of what is no part of a course, a few words of it. */
function detailOf({ course, heading, snippet }: Result): string {
  return course?.title ?? words(heading ?? snippet)
}

function words(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
