import { z } from 'zod'
import type { Competence, JobRole } from '#app/compiler/lesson.ts'
import { type Day, NEVER, parseDay } from '#app/platform/calendar.ts'
import { levelRequired, type OwnRequirement, rolesOn } from './own-requirements.ts'

const text = z.string().trim().max(200).catch('')

const fields = z.object({
  id: text,
  jobRole: text,
  competence: text,
  level: text,
  from: text,
  /** The last day; empty when it has none. */
  until: text,
})

/** What was typed, kept as it was. */
export type RequirementFields = z.infer<typeof fields>
export type RequirementField = Exclude<keyof RequirementFields, 'id'>

/** Why a field can't stand: `known` is a requirement that is at least as high already. */
export type RequirementProblem = 'missing' | 'unknown' | 'past' | 'backwards' | 'known'
export type RequirementProblems = Partial<Record<RequirementField, RequirementProblem>>

export type NewRequirement = OwnRequirement & { id: string }

type Rules = { jobRoles: JobRole[]; competences: Competence[]; own: OwnRequirement[]; today: Day }

/** Reads the form for a requirement; anything that can't be read counts as not filled in. */
export function requirementFields(form: FormData): RequirementFields {
  return fields.parse(Object.fromEntries(form))
}

/** The requirement that was asked for, or what is wrong in which field. */
export function readRequirement(
  typed: RequirementFields,
  rules: Rules,
): { requirement: NewRequirement } | { problems: RequirementProblems } {
  const { jobRole, competence } = typed
  const level = Number(typed.level)
  const fromOn = parseDay(typed.from)
  const last = typed.until === '' ? NEVER - 1 : parseDay(typed.until)
  const problems: RequirementProblems = {
    ...(rules.jobRoles.some(({ id }) => id === jobRole) ? {} : { jobRole: 'unknown' }),
    ...(rules.competences.some(({ id }) => id === competence) ? {} : { competence: 'unknown' }),
    ...([1, 2, 3].includes(level) ? {} : { level: 'missing' }),
    ...(fromOn === undefined ? { from: 'missing' } : fromOn < rules.today ? { from: 'past' } : {}),
    ...(last === undefined ? { until: 'missing' } : {}),
  }
  if (Object.keys(problems).length > 0 || fromOn === undefined || last === undefined)
    return { problems }
  if (last < fromOn) return { problems: { until: 'backwards' } }
  const requirement = { jobRole, competence, level, fromOn, toOn: last + 1 }
  if (isKnown(requirement, rules)) return { problems: { level: 'known' } }
  return { requirement: { id: typed.id || crypto.randomUUID(), ...requirement } }
}

/** The first day on which an ended requirement holds no longer; undefined when the last day can't stand. */
export function readEnd(form: FormData, today: Day): Day | undefined {
  const last = parseDay(text.parse(form.get('last')))
  return last !== undefined && last >= today - 1 ? last + 1 : undefined
}

function isKnown(asked: OwnRequirement, { jobRoles, own }: Rules): boolean {
  const role = rolesOn(jobRoles, own, asked.fromOn).find(({ id }) => id === asked.jobRole)
  return levelRequired(role, asked.competence) >= asked.level
}
