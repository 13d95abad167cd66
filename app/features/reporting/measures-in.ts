import type { Figure } from './figure.ts'
import type { Measured } from './told.ts'

/** What is measured besides completion, in the order in which a report tells it. */
export const MEASURES = [
  'trend',
  'change',
  'ending',
  'region',
  'vulnerable',
  'waiting',
  'gap',
  'voluntary',
] as const
export type Measure = (typeof MEASURES)[number]

/** The measures that a report tells, or keeps back, something of. */
export function measuresIn(report: Measured): Measure[] {
  return MEASURES.filter((measure) => OF[measure](report).length > 0)
}

/** Every figure of those measures. */
export function measuredFigures(report: Measured): Figure[] {
  return MEASURES.flatMap((measure) => OF[measure](report))
}

const OF: Record<Measure, (report: Measured) => Figure[]> = {
  change: ({ change }) => (change ? [change.all, change.qualified] : []),
  trend: ({ months }) => months.map(({ all }) => all),
  ending: ({ whole }) =>
    (whole?.endings ?? []).flatMap(({ within }) => within.map(({ figure }) => figure)),
  region: ({ whole }) => (whole?.region ?? []).map(({ own }) => own),
  vulnerable: ({ whole }) => (whole?.vulnerable ? [whole.vulnerable] : []),
  waiting: ({ whole }) =>
    (whole?.waiting ?? []).flatMap(({ steps }) => steps.map(({ through }) => through)),
  gap: ({ whole }) => (whole?.gaps ?? []).flatMap(({ below, lacking }) => [below, lacking]),
  voluntary: ({ whole }) => (whole?.voluntary ?? []).map(({ figure }) => figure),
}
