import type { Day } from '#app/platform/calendar.ts'
import type { Figure } from './figure.ts'

declare const made: unique symbol

/** What may be shown to a reader. Only `protect` makes it, so no renderer can be given exact cells. */
export type Protected<T> = T & { readonly [made]: true }

/** Something made of nothing but what may be shown. */
export function derived<T, U>(source: Protected<T>, make: (source: T) => U): Protected<U> {
  return make(source) as Protected<U>
}

/** A part too small for a row of its own; `own`: people employed in the unit itself. */
export type MergedPart = { kind: 'whole' | 'unit' | 'own' | 'role'; name: string }

export type ProtectedRow = {
  id: string
  /** Row that this one is a part of. */
  parent: string | null
  kind: 'whole' | 'unit' | 'own' | 'merged' | 'role'
  /** Of the unit; for `own` and `merged` of the unit above them; for `role` its id. */
  name: string
  /** Units that this row is, with all below them. */
  units: string[]
  merged: MergedPart[]
  /** People of whom something is required; null when they are fewer than five. */
  people: number | null
  all: Figure
  courses: Record<string, Figure>
  /** What the row does not show course by course, as one figure. */
  together: { courses: string[]; figure: Figure } | null
}

export type ProtectedReport = {
  municipality: { number: string; name: string }
  on: Day
  /** Day whose employees it is about. */
  cohortOn: Day
  /** The whole municipality first, parents before their parts. */
  rows: ProtectedRow[]
  /** By main role, all over the municipality; rare roles are one `merged` row. */
  roles: ProtectedRow[]
  /** Required of anyone, in a fixed order. */
  courses: string[]
  /** For the whole municipality only. */
  modules: { id: string; course: string; figure: Figure }[]
  /** People who hold all that is required of them; for the whole municipality only. */
  qualified: Figure
  /** Width of every range below the whole; null when figures are exact. */
  width: number | null
  /** Of the whole municipality's own figures. */
  wholeWidth: number | null
}
