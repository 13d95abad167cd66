import type { Day } from '#app/platform/calendar.ts'
import { type Figure, percentages } from './figure.ts'
import type {
  Median,
  ProtectedComparison,
  ProtectedEnding,
  ProtectedGap,
  ProtectedMeasures,
} from './protected-measures.ts'
import type { ProtectedRow } from './protected-report.ts'

/** What is worked out besides rows and courses, as it may be shown. */
export type Told = {
  /** Nightly; null before the first night. */
  measures: ProtectedMeasures | null
  /** Of the same night. */
  endings: ProtectedEnding[]
}

/** All courses together, or one of them by its code. */
type OfCourse = { code: string | null; title: string | null }

export type ViewEnding = OfCourse & Pick<ProtectedEnding, 'within'>
export type ViewWaiting = OfCourse & {
  steps: { day: number; through: Figure }[]
  median: Median
}
export type ViewComparison = OfCourse & Omit<ProtectedComparison, 'course'>
export type ViewGap = {
  jobRole: string
  role: string
  /** `*` for all that the role requires, when nothing is told of any. */
  competence: string
  title: string | null
  target: number
  below: Figure
  lacking: Figure
}

/** What is told of a whole municipality only. */
export type ViewWhole = {
  /** The day at whose close all this is true; null before the first night. */
  on: Day | null
  endings: ViewEnding[]
  region: ViewComparison[]
  vulnerable: Figure | null
  waiting: ViewWaiting[]
  gaps: ViewGap[]
  voluntary: (OfCourse & { figure: Figure })[]
}

/** How a row stood at the end of a month; those before today's are frozen. */
export type ViewMonth = {
  on: Day
  frozen: boolean
  all: Figure
  /** All other municipalities together, in whole percent; null where they are too few. */
  others: number | null
}

/** How it was when a period began. */
export type Change = { since: Day; all: Figure; qualified: Figure }

/** All that a report measures besides rows and courses. */
export type Measured = { change: Change | null; months: ViewMonth[]; whole: ViewWhole | null }

type Column = { course: string; code: string; title: string }
type Titles = {
  courses: { id: string; title: string }[]
  jobRoles?: { id: string; title: string }[]
  competences?: { id: string; title: string }[]
}

/** What is told, in the words of the catalogue and for the columns that are shown. */
export function toldView(
  { measures, endings }: Told,
  columns: Column[],
  titles: Titles,
  now: Pick<ProtectedRow, 'all' | 'courses'>,
): ViewWhole {
  const shown = <T extends { course: string | null }>(list: T[]) => ofColumns(list, columns)
  return {
    on: measures?.on ?? null,
    endings: shown(endings),
    region: shown(comparedNow(measures?.region ?? [], now)),
    vulnerable: measures?.vulnerable ?? null,
    waiting: shown(measures?.waiting ?? []),
    gaps: gapsOf(measures?.gaps ?? [], titles),
    voluntary: voluntaryOf(measures, titles),
  }
}

/** The own share as the rest of the report tells it; only the others are of last night. */
function comparedNow(
  region: ProtectedComparison[],
  now: Pick<ProtectedRow, 'all' | 'courses'>,
): ProtectedComparison[] {
  return region.flatMap((one) => {
    const own = one.course === null ? now.all : now.courses[one.course]
    return own && percentages(own) ? [{ ...one, own }] : []
  })
}

/** All together first, unless there is one course only: then that says it all. */
function ofColumns<T extends { course: string | null }>(list: T[], columns: Column[]) {
  const together = columns.length > 1 ? list.filter(({ course }) => course === null) : []
  const each = columns.flatMap(({ course, code, title }) =>
    list.filter((one) => one.course === course).map((one) => ({ ...one, code, title })),
  )
  return [...together.map((one) => ({ ...one, code: null, title: null })), ...each].map(
    ({ course: _, ...one }) => one,
  )
}

/** A role of which nothing is told is one row. */
function gapsOf(gaps: ProtectedGap[], titles: Titles): ViewGap[] {
  return gaps.flatMap((gap, at): ViewGap[] => {
    const role = titleIn(titles.jobRoles, gap.jobRole)
    const alike = gaps.filter(({ jobRole }) => jobRole === gap.jobRole)
    const isTold = alike.some(({ below }) => below.kind === 'range')
    if (isTold) return [{ ...gap, role, title: titleIn(titles.competences, gap.competence) }]
    return gaps.findIndex(({ jobRole }) => jobRole === gap.jobRole) === at
      ? [{ ...gap, competence: '*', role, title: null }]
      : []
  })
}

function voluntaryOf(measures: ProtectedMeasures | null, { courses }: Titles) {
  return courses.flatMap(({ id, title }, index) =>
    (measures?.voluntary ?? [])
      .filter(({ course }) => course === id)
      .map(({ figure }) => ({ code: `K${index + 1}`, title, figure })),
  )
}

function titleIn(list: { id: string; title: string }[] | undefined, id: string): string {
  return list?.find((one) => one.id === id)?.title ?? id
}
