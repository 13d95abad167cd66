import type {
  PersonField,
  PersonFields,
  PersonProblems,
} from '#app/features/administration/person-form.ts'

type Options = (readonly [string, string])[]

/** Each change of someone, with the fields that it asks for. */
export const FIELDS = {
  new: ['name', 'email', 'number', 'unit', 'mainRole', 'from'],
  facts: ['name', 'email', 'number'],
  unit: ['unit', 'from'],
  'job-roles': ['mainRole', 'from'],
  leaving: ['last'],
  staying: [],
  return: ['name', 'email', 'number', 'unit', 'mainRole', 'from'],
} as const satisfies Record<string, PersonField[]>

export type PersonChange = keyof typeof FIELDS

export type PersonFormProps = {
  change: PersonChange
  /** Whom it is about; null for someone new. */
  person: { id: string; name: string } | null
  units: Options
  jobRoles: Options
  /** The earliest day that can stand: 2026-11-23 */
  earliest: string
  /** What it was filled in with. */
  opened: PersonFields
  typed: PersonFields
  problems: PersonProblems
}
