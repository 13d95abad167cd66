import { z } from 'zod'
import type { AccessRole } from '#app/features/access/viewer.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { type DayProblem, readDay } from './day-field.ts'

/** What an administrator may give: never to write courses, and nothing in the region. */
export const GIVEN = ['leader-unit', 'leader-municipality', 'administrator'] as const

const line = z.string().trim().max(200).catch('')
const fields = z.object({ what: line, unit: line, from: line, until: line })

/** What was typed, kept as it was. */
export type AccessFields = z.infer<typeof fields>
export type AccessProblem =
  | DayProblem
  | 'unknown'
  | 'backwards'
  | 'held'
  | 'away'
  | 'past-end'
  | 'last-administrator'
export type AccessProblems = Partial<Record<keyof AccessFields, AccessProblem>>

export type NewGrant = Omit<AccessRole, 'municipalities'> & { fromOn: Day; toOn: Day }

type Rules = { municipality: string; units: string[]; today: Day }

/** Reads the form that gives access; anything that can't be read counts as not filled in. */
export function accessFields(form: FormData): AccessFields {
  return fields.parse(Object.fromEntries(form))
}

/** The access that was asked for, or what is wrong in which field. */
export function readGrant(
  typed: AccessFields,
  rules: Rules,
): { grant: NewGrant } | { problems: AccessProblems } {
  const place = readPlace(typed, rules)
  const from = readDay(typed.from, rules.today)
  const last = typed.until === '' ? NEVER - 1 : readDay(typed.until, rules.today)
  const problems: AccessProblems = {
    ...('problem' in place ? place.problem : {}),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof last === 'string' ? { until: last } : {}),
  }
  if ('problem' in place || typeof from === 'string' || typeof last === 'string')
    return { problems }
  if (last < from) return { problems: { until: 'backwards' } }
  return { grant: { ...place, fromOn: from, toOn: last + 1 } }
}

function readPlace({ what, unit }: AccessFields, { municipality, units }: Rules) {
  const all = { scopeKind: 'municipality', scope: municipality } as const
  if (what === 'administrator') return { role: 'administrator', ...all } as const
  if (what === 'leader-municipality') return { role: 'leader', ...all } as const
  if (what !== 'leader-unit') return { problem: { what: 'unknown' } } as const
  return units.includes(unit)
    ? ({ role: 'leader', scopeKind: 'unit', scope: unit } as const)
    : ({ problem: { unit: 'unknown' } } as const)
}
