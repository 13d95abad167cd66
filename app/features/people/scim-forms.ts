import { z } from 'zod'
import { type Day, parseDay } from '#app/platform/calendar.ts'

const text = z.string().trim().max(200).catch('')

/** Longest that a token may be valid, in days: about two years. */
const LONGEST = 731

const tokenForm = z.object({
  id: z.uuid().catch(() => crypto.randomUUID()),
  label: text,
  /** The last day on which it works. */
  until: text,
})

const meaningForm = z.object({ jobRole: text, unit: text })

/** What was typed, kept as it was. */
export type TokenFields = z.infer<typeof tokenForm>
export type TokenField = 'label' | 'until'
export type TokenProblem = 'missing' | 'day' | 'past' | 'far' | 'full' | 'again'
export type TokenProblems = Partial<Record<TokenField, TokenProblem>>

export type MeaningFields = z.infer<typeof meaningForm>
export type MeaningField = keyof MeaningFields

type Choices = { jobRoles: readonly { id: string }[]; units: readonly { id: string }[] }

/** Reads the form for a token; anything that can't be read counts as not filled in. */
export function tokenFields(form: FormData): TokenFields {
  return tokenForm.parse(Object.fromEntries(form))
}

/** The token that was asked for, or what is wrong in which field. */
export function readToken(
  { id, label, until }: TokenFields,
  today: Day,
): { token: { id: string; label: string; expiresOn: Day } } | { problems: TokenProblems } {
  const last = parseDay(until)
  const day = dayProblem(last, today)
  const problems: TokenProblems = {
    ...(label ? {} : { label: 'missing' }),
    ...(day && { until: day }),
  }
  if (last === undefined || Object.keys(problems).length > 0) return { problems }
  return { token: { id, label, expiresOn: last + 1 } }
}

/** Reads the form for what a group gives. */
export function meaningFields(form: FormData): MeaningFields {
  return meaningForm.parse(Object.fromEntries(form))
}

/** What a group is to give, or which fields name something that there is not. */
export function readMeaning(
  { jobRole, unit }: MeaningFields,
  { jobRoles, units }: Choices,
): { meaning: { jobRole: string | null; unit: string | null } } | { unknown: MeaningField[] } {
  const unknown: MeaningField[] = [
    ...(isAmong(jobRole, jobRoles) ? [] : (['jobRole'] as const)),
    ...(isAmong(unit, units) ? [] : (['unit'] as const)),
  ]
  if (unknown.length > 0) return { unknown }
  return { meaning: { jobRole: jobRole || null, unit: unit || null } }
}

function dayProblem(last: Day | undefined, today: Day): TokenProblem | undefined {
  if (last === undefined) return 'day'
  if (last < today) return 'past'
  return last > today + LONGEST ? 'far' : undefined
}

function isAmong(id: string, choices: readonly { id: string }[]): boolean {
  return id === '' || choices.some((choice) => choice.id === id)
}
