import type { AdminLogText } from '#app/i18n/locales/admin-log/nb.ts'
import type { AuditText } from '#app/i18n/locales/audit/nb.ts'
import type { Day } from '#app/platform/calendar.ts'
import type { LogEntry, Named, Told } from './log-entry.ts'

type Texts = { adminLog: AdminLogText; audit: AuditText }
type Formats = { day(day: Day): string; list(items: string[]): string }

/** An entry of the log in words, the same on the page and in the file. */
export function wordsFor({ adminLog: text, audit }: Texts, { day, list }: Formats) {
  const code = (one: string) => lookUp(text.codes, one) ?? one
  const value = (told: Told) => {
    if ('day' in told) return day(told.day)
    return 'text' in told ? told.text : list(told.codes.map(code))
  }
  const name = ({ kind, name }: Named) => name ?? (kind === 'person' ? text.erased : text.unknown)
  return {
    who: ({ actorKind, actor }: LogEntry) =>
      actorKind === 'person' ? (actor ? name(actor) : text.erased) : text.actors[actorKind],
    what: ({ what }: LogEntry) => lookUp(audit.kinds, what) ?? what,
    about: ({ about }: LogEntry) => (about && about.kind !== 'other' ? name(about) : ''),
    details: ({ details }: LogEntry) =>
      details
        .map((told) => `${lookUp(text.details, told.key) ?? told.key}: ${value(told)}`)
        .join('; '),
  }
}

function lookUp(words: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}
