import { protect, protectWhole } from '#app/features/reporting/protect.ts'
import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import { type Published, publishNext } from '#app/features/reporting/publication.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { cohortOn, employedOn, exactReport, type Look } from './looks.ts'
import type { World } from './random-world.ts'

export type Reading = {
  /** Days whose close a whole report was made at. */
  full: Day[]
  /** Days on which the live figures of the whole municipality were read besides. */
  live: Day[]
  cohort: boolean
}

const [MAY, BEFORE, TURN, MONTH, NIGHT, NEXT, LATER] = [
  '2026-05-31',
  '2026-08-31',
  '2026-09-01',
  '2026-09-30',
  '2026-10-14',
  '2026-10-15',
  '2026-10-31',
].map((text) => parseDay(text) as Day) as [Day, Day, Day, Day, Day, Day, Day]

/** What an attacker has read. */
export const READINGS = {
  one: { full: [MONTH], live: [], cohort: true },
  months: { full: [MONTH, LATER], live: [], cohort: true },
  'months and live': { full: [MONTH, LATER], live: [NIGHT, NEXT], cohort: true },
  'nights and live': { full: [NIGHT, NEXT], live: [NIGHT, NEXT], cohort: true },
  turn: { full: [BEFORE, TURN], live: [], cohort: true },
  'turn and live': { full: [BEFORE, TURN], live: [TURN, NIGHT], cohort: true },
  'a summer': { full: [MAY, BEFORE, MONTH], live: [], cohort: true },
  'nights, no cohort': { full: [NIGHT, NEXT], live: [], cohort: false },
} satisfies Record<string, Reading>

/** Days on which people come and go, so that every reading has someone to look for. */
export const RESTLESS = [TURN - 12, TURN + 9, NEXT]

type Levels = NonNullable<Parameters<typeof protect>[1]>

/** How reports are made: the shipped way, or each by itself at given levels. */
export type Maker = {
  publish(world: World, reading: Reading): ProtectedReport[]
  /** The whole municipality on a day, read beside what was published last. */
  live(world: World, on: Day, published: ProtectedReport | undefined): ProtectedReport
  /** Whom live figures are about. */
  counts: 'employed' | 'cohort'
}

/** Each date by itself, knowing nothing of what was shown before; live figures of all employed. */
export function alone(levels: Levels): Maker {
  return {
    publish: (world, { full, cohort }) =>
      full.map((on) => protect(exactOn(world, on, cohort), levels)),
    live: (world, on) => protect(exactOn(world, on, false), levels),
    counts: 'employed',
  }
}

function exactOn(world: World, on: Day, cohort: boolean) {
  if (!cohort) return exactReport(world, employedOn(world, on), on)
  const fixed = cohortOn(world, on)
  return exactReport(world, fixed.members, on, fixed.cohortOn)
}

/** As Leia publishes. */
export const shipped: Maker = {
  publish(world, { full }) {
    const earlier: Published[] = []
    for (const on of full) earlier.push(publishNext(exactOn(world, on, true), [...earlier]))
    return earlier.map(({ report }) => report)
  },
  live(world, on, published) {
    const exact = exactOn(world, on, true)
    const latest = published ?? publishNext(exact, []).report
    return exact.cohortOn === latest.cohortOn ? protectWhole(exact, latest) : latest
  },
  counts: 'cohort',
}

/** The looks of a reading. */
export function looksOf(world: World, reading: Reading, maker: Maker): Look[] {
  const reports = maker.publish(world, reading)
  // What was held back stays as it was: the same report is one look.
  const full = [...new Set(reports)].map((report): Look => {
    const { on } = report
    const members = reading.cohort ? cohortOn(world, on).members : employedOn(world, on)
    return { on, members, report }
  })
  const live = reading.live.map((on): Look => {
    const latest = full.findLast((look) => look.on <= on)
    const report = maker.live(world, on, latest?.report)
    const members = maker.counts === 'cohort' ? cohortOn(world, on).members : employedOn(world, on)
    return { on, members, report, wholeOnly: true }
  })
  return [...full, ...live]
}
