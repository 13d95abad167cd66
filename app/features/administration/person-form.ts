import { z } from 'zod'
import { normaliseEmail } from '#app/features/people/email.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import type { Day } from '#app/platform/calendar.ts'
import { type DayProblem, readDay } from './day-field.ts'

const LONGEST = 200
const line = z.string().trim().catch('')

const fields = z.object({
  name: line,
  email: line,
  number: line,
  unit: line,
  /** Empty for someone without any but the one that everyone has. */
  mainRole: line,
  otherRoles: z.array(z.string()).catch([]),
  from: line,
  /** The last day. */
  last: line,
})

/** What was typed about someone, kept as it was. */
export type PersonFields = z.infer<typeof fields>
export type PersonField = keyof PersonFields
export type PersonProblem =
  | DayProblem
  | 'missing'
  | 'long'
  | 'email'
  | 'unknown'
  | 'same'
  | 'early'
  | 'here'
  | 'taken'
  | 'in-use'
  | 'number-taken'
  | 'last-administrator'
export type PersonProblems = Partial<Record<PersonField, PersonProblem>>

/** What can be chosen from. */
export type Choices = { units: string[]; jobRoles: string[] }

type Read<T> = { read: T } | { problems: PersonProblems }

/** Reads a form about someone; anything that can't be read counts as not filled in. */
export function personFields(form: FormData): PersonFields {
  const otherRoles = form.getAll('otherRoles').map(String)
  return fields.parse({ ...Object.fromEntries(form), otherRoles })
}

const IDENTITY = ['name', 'email', 'number'] as const
type Identity = Pick<PersonFields, (typeof IDENTITY)[number]>

/** What a form was opened with, as far as it says so. */
export function openedFields(form: FormData): Partial<Identity> {
  const said = IDENTITY.map((field) => [field, form.get(`was-${field}`)] as const)
  return Object.fromEntries(said.filter(([, was]) => typeof was === 'string'))
}

/** What was left as the form was opened stays as it is now: somebody else may have changed it since. */
export function withUntouched(
  typed: PersonFields,
  opened: Partial<Identity>,
  now: Identity,
): PersonFields {
  const untouched = IDENTITY.filter((field) => typed[field] === opened[field])
  return { ...typed, ...Object.fromEntries(untouched.map((field) => [field, now[field]])) }
}

/** Name, address and number; the number may be left out. */
export function readIdentity(typed: PersonFields) {
  const email = normaliseEmail(typed.email)
  const problems: PersonProblems = {
    ...lengthProblem('name', typed.name),
    ...lengthProblem('email', typed.email),
    ...(typed.email && !z.email().safeParse(email).success ? { email: 'email' as const } : {}),
    ...(typed.number.length > 40 ? { number: 'long' as const } : {}),
  }
  return checked(problems, { name: typed.name, email, number: typed.number || null })
}

/** The unit, among those that are open. */
export function readUnit({ unit }: PersonFields, { units }: Choices) {
  return checked(units.includes(unit) ? {} : { unit: 'unknown' }, { unit })
}

/** The main role and all roles, among those that can be given. */
export function readJobRoles({ mainRole, otherRoles }: PersonFields, { jobRoles }: Choices) {
  const isKnown = (role: string) => jobRoles.includes(role)
  const problems: PersonProblems = {
    ...(mainRole === '' || isKnown(mainRole) ? {} : { mainRole: 'unknown' }),
    ...(otherRoles.every(isKnown) ? {} : { otherRoles: 'unknown' }),
  }
  const roles = [...new Set([mainRole, ...otherRoles])].filter(Boolean)
  return checked(problems, { mainRole: mainRole || (roles[0] ?? EVERYONE), jobRoles: roles })
}

/** The first day of what is new. */
export function readFrom({ from }: PersonFields, earliest: Day): Read<{ day: Day }> {
  const day = readDay(from, earliest)
  return typeof day === 'number' ? { read: { day } } : { problems: { from: day } }
}

/** The first day on which someone works here no longer. */
export function readEnd({ last }: PersonFields, earliest: Day): Read<{ day: Day }> {
  const day = readDay(last, earliest)
  return typeof day === 'number' ? { read: { day: day + 1 } } : { problems: { last: day } }
}

/** Several parts of a form read as one. */
export function together<A, B>(one: Read<A>, other: Read<B>): Read<A & B> {
  if ('read' in one && 'read' in other) return { read: { ...one.read, ...other.read } }
  const problems = (part: Read<unknown>) => ('problems' in part ? part.problems : {})
  return { problems: { ...problems(one), ...problems(other) } }
}

function checked<T>(problems: PersonProblems, read: T): Read<T> {
  return Object.keys(problems).length > 0 ? { problems } : { read }
}

function lengthProblem(field: PersonField, typed: string): PersonProblems {
  if (typed === '') return { [field]: 'missing' }
  return typed.length > LONGEST ? { [field]: 'long' } : {}
}
