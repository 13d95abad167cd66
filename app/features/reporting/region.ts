import type { Day } from '#app/platform/calendar.ts'
import type { Figure } from './figure.ts'
import { NONE } from './figure.ts'
import type { Comparison } from './measures/region.ts'
import type { Protected, ProtectedRow } from './protected-report.ts'
import { type Column, columnsOf, type Titles } from './view-model.ts'

export type RegionRow = {
  number: string
  name: string
  /** Null when they are fewer than five. */
  people: number | null
  all: Figure
  qualified: Figure
  /** In the order of the columns. */
  courses: Figure[]
}

/** The municipalities as wholes, in alphabetical order: there is no ranking. */
export type RegionView = {
  /** The earliest of the nights that the rows are from; null where nothing was published. */
  on: Day | null
  contentVersion: string
  columns: Column[]
  rows: RegionRow[]
  /** All of them together and their middle half, in whole percent; null where they are too few. */
  together: { count: number; share: number; quartiles: [number, number, number] } | null
  hidden: { cells: number; of: number }
}

/** What was published of a municipality as a whole. */
export type PublishedWhole = Omit<RegionRow, 'people' | 'all' | 'courses'> & {
  on: Day
  contentVersion: string
  row: Pick<ProtectedRow, 'people' | 'all' | 'courses'>
}

const ORDER = new Intl.Collator('nb')

/** Puts what was published of each municipality side by side. */
export function regionView(
  published: PublishedWhole[],
  comparison: Comparison | null,
  titles: Pick<Titles, 'courses'>,
): Protected<RegionView> {
  const courses = [...new Set(published.flatMap(({ row }) => Object.keys(row.courses)))]
  const columns = columnsOf({ courses }, titles)
  const rows = published
    .toSorted((a, b) => ORDER.compare(a.name, b.name))
    .map(({ number, name, qualified, row: { people, all, courses } }) => ({
      number,
      name,
      people,
      all,
      qualified,
      courses: columns.map(({ course }) => courses[course] ?? NONE),
    }))
  const cells = rows.flatMap((row) => [row.all, row.qualified, ...row.courses])
  const first = published.toSorted((a, b) => a.on - b.on)[0]
  const view: RegionView = {
    on: first?.on ?? null,
    contentVersion: first?.contentVersion ?? '',
    columns,
    rows,
    together: comparison && inPercent(comparison),
    hidden: { cells: cells.filter(({ kind }) => kind === 'hidden').length, of: cells.length },
  }
  return view as Protected<RegionView>
}

function inPercent({ others, share, quartiles }: Comparison): NonNullable<RegionView['together']> {
  const [q1, median, q3] = quartiles.map((one) => Math.round(100 * one))
  const whole = Math.round(100 * share)
  return { count: others, share: whole, quartiles: [q1 ?? 0, median ?? 0, q3 ?? 0] }
}
