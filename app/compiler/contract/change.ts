import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Finding, Place } from '../diagnostics/diagnostic.ts'
import type { ChangeKind } from './told.ts'

/** Bokmål and English. */
export type Said = { nb: string; en: string }

/** An edit since the last release. */
export type Change = {
  kind: ChangeKind
  /** The diagnostic that says so while nothing excuses the edit. */
  code: Extract<Finding['code'], `RV-${string}`> | null
  /** Address below the course: module, module/activity or module/activity/question. */
  address: string
  place: Place
  said: Said
  /** What the diagnostic is filled in with. */
  values: Record<string, Phrase>
}

/** An edit of one question or activity, before it is known where that belongs. */
export type Edit = Omit<Change, 'address'>

const LONGEST = 90

/** A text within a sentence. */
export function quoted(text: string): string {
  return `«${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}»`
}

export function said(nb: string, en: string): Said {
  return { nb, en }
}

/** An edit that takes nothing from anyone. */
export function editorial(place: Place, nb: string, en: string): Edit {
  return { kind: 'editorial', code: null, place, said: { nb, en }, values: {} }
}
