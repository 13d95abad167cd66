import { turnBefore } from '#app/features/reporting/cohort.ts'
import type { Newcomers } from '#app/features/reporting/exact-report.ts'
import { protect, protectWhole } from '#app/features/reporting/protect.ts'
import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import { type Published, publishNext } from '#app/features/reporting/publication.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { cohortOn, employedOn, exactReport, type Look, type Member } from './looks.ts'
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
}

/** Each date by itself, knowing nothing of what was shown before; live figures of all employed. */
export function alone(levels: Levels): Maker {
  return {
    publish: (world, { full, cohort }) =>
      full.map((on) => protect(exactOn(world, on, cohort), levels)),
    live: (world, on) => protect(exactOn(world, on, false), levels),
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
    for (const on of full)
      earlier.push(publishNext(exactOn(world, on, true), [...earlier], newcomers(world, on)))
    return earlier.map(({ report }) => report)
  },
  live(world, on, published) {
    const exact = exactOn(world, on, true)
    const shown = published ?? publishNext(exact, []).report
    // While the table of another cohort stands, nothing is told of this one.
    return shown.cohortOn === exact.cohortOn ? protectWhole(exact, shown) : shown
  },
}

/** Headcounts of those who came into the cohort of a day at its turn. */
function newcomers(world: World, on: Day): Newcomers[] {
  const now = cohortOn(world, on)
  const before = new Set(cohortOn(world, now.cohortOn - 1).members.map(({ person }) => person))
  const came = new Map<string, Newcomers>()
  for (const { person, unit, role, courses } of now.members) {
    if (before.has(person)) continue
    const group = came.get(`${unit} ${role}`) ?? { unit, mainRole: role, courses, people: 0 }
    came.set(`${unit} ${role}`, { ...group, people: group.people + 1 })
  }
  return [...came.values()]
}

/** The looks of a reading; a table that was held back for a night stays as it was, and is one look. */
export function looksOf(world: World, reading: Reading, maker: Maker): Look[] {
  const full = [...new Set(maker.publish(world, reading))].map(
    (report): Look => ({ on: report.on, members: countedIn(world, report), report }),
  )
  const live = reading.live.flatMap((on): Look[] => {
    const latest = full.findLast((look) => look.on <= on)?.report
    const report = maker.live(world, on, latest)
    if (report === latest) return []
    return [{ on: report.on, members: countedIn(world, report), report, wholeOnly: true }]
  })
  return [...full, ...live]
}

/** Whom a report is about: a cohort from the day it was made, or all those employed. */
function countedIn(world: World, { on, cohortOn: day }: ProtectedReport): Member[] {
  return day === turnBefore(day) ? cohortOn(world, day).members : employedOn(world, on)
}
