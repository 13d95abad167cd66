import { type Figure, hidden, NONE } from './figure.ts'
import { comparisonWith, type Sums } from './measures/region.ts'
import { throughBy } from './measures/waiting.ts'
import type { Ending, Measures, Waiting, Whole } from './measures.ts'
import { HORIZONS } from './measures.ts'
import type {
  Median,
  ProtectedComparison,
  ProtectedEnding,
  ProtectedMeasures,
  ProtectedWaiting,
} from './protected-measures.ts'
import type { Protected } from './protected-report.ts'
import { rangeOf } from './protection/ranges.ts'

/** Whole-only figures are told of this many people or more. */
const FEWEST_WHOLE = 10
/** Sårbarhet is a count of this many functions or more, never which. */
const FEWEST_FUNCTIONS = 5
/** Days at which it is told how many are through: fixed, so that they tell nothing of anyone. */
const WAITING_DAYS = [
  0, 30, 60, 90, 120, 150, 180, 240, 300, 360, 540, 720, 1080, 1440, 1800, 2520, 3600,
]

/**
 * The nightly figures as they may be shown: ranges of one width, of the whole municipality only,
 * where they are about ten people or more.
 */
export function protectMeasures(measures: Measures, width: number): Protected<ProtectedMeasures> {
  const { on, gaps, waiting, functions, voluntary, own, others, people } = measures
  const told: ProtectedMeasures = {
    on,
    gaps: gaps.map(({ people, below, lacking, ...gap }) => ({
      ...gap,
      below: countOf(below, people, people, width),
      lacking: countOf(lacking, people * gap.target, people, width),
    })),
    waiting: waiting.map((one) => waitingOf(one, width)),
    vulnerable: vulnerableOf(functions, people),
    voluntary: voluntary.map(({ course, people, modules, passed }) => ({
      course,
      figure: shareOf(passed, modules, people, width),
    })),
    region: own ? regionOf(own, others, width) : [],
  }
  return told as Protected<ProtectedMeasures>
}

/**
 * Passes that end soon, as ranges. `told` is what is shown of the valid ones: an ending's share
 * is worked out from that, so that it tells nothing more of them.
 */
export function protectEndings(
  endings: Ending[],
  width: number,
  told: (course: string | null) => Figure,
): Protected<ProtectedEnding[]> {
  const shown = endings.map(({ course, people, valid, within }) => ({
    course,
    within: HORIZONS.map((days, index) => {
      const count = countOf(within[index] ?? 0, valid, people, width)
      return { days, figure: ofTold(count, told(course)) }
    }),
  }))
  return shown as Protected<ProtectedEnding[]>
}

/** `count` of `of`, as a range about so many people. */
function countOf(count: number, of: number, people: number, width: number): Figure {
  if (of === 0) return NONE
  if (people < FEWEST_WHOLE) return hidden('too-few')
  const rest = rangeOf({ required: of, valid: of - count }, width)
  if (rest.kind !== 'range') return rest
  return { ...rest, low: of - rest.high, high: of - rest.low }
}

/** What is fulfilled, in the bins of what is missing that the rows of the report have too. */
function shareOf(valid: number, required: number, people: number, width: number): Figure {
  return people < FEWEST_WHOLE && required > 0
    ? hidden('too-few')
    : rangeOf({ required, valid }, width)
}

/** The same count as a share of what is told of the whole, which may itself be a range. */
function ofTold(count: Figure, whole: Figure): Figure {
  if (whole.kind === 'hidden' || whole.kind === 'none') return whole
  if (count.kind !== 'range') return count
  const { low, high } = whole
  if (low === 0) return hidden('one-range')
  const most = Math.min(high, Math.ceil((count.high * high) / low))
  return { ...count, required: high, low: Math.min(count.low, high), high: most }
}

function vulnerableOf({ of, vulnerable }: Measures['functions'], people: number): Figure {
  if (of === 0) return NONE
  if (of < FEWEST_FUNCTIONS || people < FEWEST_WHOLE) return hidden('too-few')
  return { kind: 'exact', required: of, low: vulnerable, high: vulnerable, reason: null }
}

function waitingOf(waiting: Waiting, width: number): ProtectedWaiting {
  const { course, people, peopleMet, days } = waiting
  const last = days.at(-1)?.[0] ?? -1
  const seen = days.reduce((all, [, , count]) => all + count, 0)
  const enough = Math.min(people, peopleMet) >= FEWEST_WHOLE
  const figure = (day: number) => {
    if (!enough) return hidden('too-few')
    const through = Math.floor(seen * throughBy(days, day) + 1e-6)
    return rangeOf({ required: seen, valid: through }, width)
  }
  const steps = WAITING_DAYS.filter((day) => day <= last).map((day) => ({
    day,
    through: figure(day),
  }))
  return { course, steps, median: medianWithin(steps) }
}

/** Between which of the told days half were through; worked out from what is told alone. */
function medianWithin(steps: ProtectedWaiting['steps']): Median {
  const told = steps.flatMap(({ day, through }) =>
    through.kind === 'range' ? [{ day, ...through }] : [],
  )
  const last = told.at(-1)
  if (!last) return { kind: 'hidden', reason: steps.length > 0 ? 'too-few' : 'one-range' }
  // Shares are rounded down to a whole number: one more may be through, almost.
  const before = told.findLast(({ high, required }) => 2 * (high + 1) <= required)
  const after = told.find(({ low, required }) => 2 * low >= required)
  if (after) return { kind: 'days', low: before?.day ?? 0, high: after.day }
  if (before?.day === last.day) return { kind: 'not-reached', by: last.day }
  return { kind: 'after', low: before?.day ?? 0 }
}

function regionOf(own: Whole, others: Whole[], width: number): ProtectedComparison[] {
  const courses = own.courses.flatMap(({ course, ...sums }) => {
    const theirs = others.flatMap((one) => one.courses.filter((its) => its.course === course))
    return compared(course, sums, theirs, width)
  })
  return [...compared(null, own, others, width), ...courses]
}

/** None where the others are too few, or the municipality itself is. */
function compared(
  course: string | null,
  own: Sums,
  others: Sums[],
  width: number,
): ProtectedComparison[] {
  const comparison = comparisonWith(others)
  const figure = shareOf(own.valid, own.required, own.people, width)
  if (!comparison || figure.kind !== 'range') return []
  const share = percent(comparison.share)
  return [
    { course, own: figure, others: comparison.others, share, quartiles: quartilesOf(comparison) },
  ]
}

function quartilesOf({ quartiles: [low, middle, high] }: { quartiles: [number, number, number] }) {
  return [percent(low), percent(middle), percent(high)] as [number, number, number]
}

function percent(share: number): number {
  return Math.round(100 * share)
}
