import type {
  RequirementFields,
  RequirementProblems,
} from '#app/features/competence/requirement-form.ts'
import type { Day } from '#app/platform/calendar.ts'

export type RequirementLine = {
  id: string
  jobRole: string
  competence: string
  level: number
  fromOn: Day
  /** The last day; null when it has none. */
  lastOn: Day | null
  addedBy: string
  endedBy: string | null
  state: 'running' | 'coming' | 'over'
}

export type Options = (readonly [string, string])[]

export type RequirementsProps = {
  municipality: string
  /** 2026-11-23 */
  today: string
  running: RequirementLine[]
  over: RequirementLine[]
  jobRoles: Options
  competences: Options
  /** What was typed last time, and what was wrong with it. */
  typed: RequirementFields
  problems: RequirementProblems
}
