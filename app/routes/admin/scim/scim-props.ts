import type {
  MeaningField,
  MeaningFields,
  TokenFields,
  TokenProblems,
} from '#app/features/people/scim-forms.ts'
import type { Day } from '#app/platform/calendar.ts'

export type TokenLine = {
  id: string
  label: string
  madeAt: number
  madeBy: string | null
  lastOn: Day
  usedAt: number | null
  state: 'valid' | 'soon' | 'over'
}

export type GroupLine = {
  id: string
  name: string
  members: number
  jobRole: string | null
  /** Its name; «closed» when it is not there any more. */
  unit: string | null
  isClosed: boolean
}

export type ScimProps = {
  municipality: string
  address: string
  /** The first and the last day that a token may have as its last. */
  today: string
  tokens: TokenLine[]
  isFull: boolean
  groups: GroupLine[]
  done?: 'withdrawn' | 'saved'
  typed: TokenFields
  problems: TokenProblems
  /** A token that was just made: shown this once. */
  fresh?: string
}

export type GroupProps = {
  group: { id: string; name: string; members: number }
  jobRoles: Options
  units: Options
  typed: MeaningFields
  unknown: MeaningField[]
}

export type Options = (readonly [value: string, label: string])[]
