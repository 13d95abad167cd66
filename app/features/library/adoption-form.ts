import { z } from 'zod'
import type { LibraryItem } from '#app/compiler/lesson.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { type Deviation, inForceFrom, isAdoptable, REASONS } from './adoption.ts'

/** How many deviations the form has room for. */
export const DEVIATIONS = 4

const YEAR = 365
const MOST_LETTERS = { decidedBy: 80, text: 300 }

const text = (most: number) => z.string().trim().max(most).catch('')

const fields = z.object({
  id: text(60),
  version: text(20),
  from: text(20),
  decidedBy: text(1000),
})

/** What was typed, kept as it was. */
export type AdoptionFields = z.infer<typeof fields> & {
  deviations: { reason: string; text: string }[]
}

/** A field with a problem: one of the form's own, or a deviation by its number. */
export type AdoptionProblems = Record<
  string,
  'missing' | 'unknown' | 'far' | 'early' | 'long' | 'reason'
>

export type NewAdoption = {
  id: string
  version: string
  fromOn: Day
  decidedBy: string
  deviations: Deviation[]
}

/** Reads the form; anything that can't be read counts as not filled in. */
export function adoptionFields(form: FormData): AdoptionFields {
  const deviations = Array.from({ length: DEVIATIONS }, (_, n) => ({
    reason: text(20).parse(form.get(`reason-${n}`)),
    text: text(2000).parse(form.get(`text-${n}`)),
  }))
  return { ...fields.parse(Object.fromEntries(form)), deviations }
}

/** The adoption that was asked for, or what is wrong in which field. */
export function readAdoption(
  typed: AdoptionFields,
  item: LibraryItem,
  today: Day,
): { adoption: NewAdoption } | { problems: AdoptionProblems } {
  const fromOn = parseDay(typed.from)
  const problems: AdoptionProblems = {
    ...versionProblem(typed.version, item),
    ...dayProblem(fromOn, inForceFrom(item, typed.version), today),
    ...lengthProblem('decidedBy', typed.decidedBy, MOST_LETTERS.decidedBy),
    ...(typed.decidedBy === '' ? { decidedBy: 'missing' } : {}),
  }
  const deviations = typed.deviations.flatMap((one, n): Deviation[] => {
    const reason = REASONS.find((name) => name === one.reason)
    if (one.text === '' && !reason) return []
    Object.assign(problems, lengthProblem(`text-${n}`, one.text, MOST_LETTERS.text))
    if (one.text === '') problems[`text-${n}`] = 'missing'
    if (!reason) problems[`reason-${n}`] = 'reason'
    return reason ? [{ reason, text: one.text }] : []
  })
  if (Object.keys(problems).length > 0 || fromOn === undefined) return { problems }
  const { version, decidedBy } = typed
  const id = typed.id || crypto.randomUUID()
  return { adoption: { id, version, fromOn, decidedBy, deviations } }
}

function versionProblem(version: string, item: LibraryItem): AdoptionProblems {
  const isKnown = item.changes.some((change) => change.version === version)
  return isKnown && isAdoptable(item) ? {} : { version: 'unknown' }
}

/** A version can't have been in use before it was in force. */
function dayProblem(from: Day | undefined, least: Day | undefined, today: Day): AdoptionProblems {
  if (from === undefined) return { from: 'missing' }
  if (from > today + YEAR) return { from: 'far' }
  return least !== undefined && from < least ? { from: 'early' } : {}
}

function lengthProblem(field: string, written: string, most: number): AdoptionProblems {
  return written.length > most ? { [field]: 'long' } : {}
}

/** The first day on which it is no longer in use; undefined when the last day can't stand. */
export function readLastDay(form: FormData, today: Day): Day | undefined {
  const last = parseDay(text(20).parse(form.get('last')))
  return last !== undefined && last <= today + YEAR ? last + 1 : undefined
}
