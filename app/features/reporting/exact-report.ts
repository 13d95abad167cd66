import type { Day } from '#app/platform/calendar.ts'

/** People of one unit (not of those below it) with the same main role and the same requirements. */
export type Group = {
  unit: string
  mainRole: string
  /** What is required of them, ordered. */
  courses: string[]
  people: number
  /** How many of them hold everything that is required of them. */
  qualified: number
  required: number
  valid: number
  /** Of each module that is required of them, how many of them hold it. */
  held: Record<string, number>
}

/** A module in one unit (not in those below it). */
export type Cell = { unit: string; module: string; required: number; valid: number }

/** A module among the people with one main role, in the whole municipality. */
export type RoleCell = { mainRole: string; module: string; required: number; valid: number }

/** People alike who came in at a turn of the cohort. */
export type Newcomers = Pick<Group, 'unit' | 'mainRole' | 'courses' | 'people'>

export type ReportUnit = { id: string; parent: string | null; name: string }

/**
 * The true figures of a municipality at the close of a day.
 * They hold groups of one person: nothing but `protect` may read them on their way to a reader.
 */
export type ExactReport = {
  municipality: { number: string; name: string }
  on: Day
  /** Day whose employees it is about; the same as `on` when it is about everyone of that day. */
  cohortOn: Day
  /** Who came in then, where it has been published. */
  newcomers?: Newcomers[]
  /** Everyone employed on the cohort's day, also those of whom nothing is required. */
  people: number
  units: ReportUnit[]
  groups: Group[]
  cells: Cell[]
  roleCells: RoleCell[]
  /** Courses required of anyone that day, in a fixed order, with the modules of each. */
  courses: { id: string; modules: string[] }[]
}
