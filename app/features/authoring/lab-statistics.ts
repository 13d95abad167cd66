import type { Sign } from '#app/features/activities/attempt.ts'
import { FEWEST } from './fewest.ts'
import { type Share, wilson } from './statistics/figures.ts'

/** How often someone tried until they passed, or gave up. */
export type Tries = { count: number; passed: boolean }

/** A person's first attempt: whether it passed, and what it showed. */
export type FirstTry = { passed: boolean; signs: Sign[] }

/** From the end of an interval: a rule nobody breaks, a fault all mend, a hidden case all solve. */
export type LabFlag = 'never-missed' | 'always-mended' | 'always-solved'

export type SignStatistics = Omit<Sign, 'share'> & {
  n: number
  /** Null when too few met it. Those for whom it did not go quite well, and how well it went. */
  figures: { missed: Share; mean: number; flag: LabFlag | null } | null
}

/** How a lab does, as far as first attempts tell. */
export type LabStatistics = {
  id: string
  title: string
  /** Where its tag stands. */
  place: string
  /** People who have tried it as it is now. */
  n: number
  /** Null when they are too few. */
  passed: Share | null
  median: number | null
  signs: SignStatistics[]
  /** Where the parts of its file stand, by what they are and their ids. */
  places: Record<string, string>
}

/** To play an attempt again takes up to a tenth of a second: of a lab, not more than these. */
export const MOST_PLAYED = 400

const RARE = 0.05

/** Of each thing that first attempts showed; too few give no figures. */
export function signStatistics(people: FirstTry[], fewest = FEWEST): SignStatistics[] {
  const limit = Math.max(FEWEST, fewest)
  const found = new Map<string, { sign: Sign; shares: number[] }>()
  for (const sign of people.flatMap(({ signs }) => signs)) {
    const name = `${sign.of} ${sign.id}`
    const known = found.get(name) ?? { sign, shares: [] }
    known.shares.push(sign.share)
    found.set(name, known)
  }
  return [...found.values()].map(({ sign: { share: _, ...sign }, shares }) => {
    // A refusal is shown only by those who met it: all others could have.
    const n = sign.of === 'refusal' ? people.length : shares.length
    return { ...sign, n, figures: n < limit ? null : figuresOf(sign, shares, n) }
  })
}

function figuresOf(sign: Omit<Sign, 'share'>, shares: number[], n: number) {
  const missed = wilson(shares.filter((share) => share < 1).length, n)
  const lost = shares.reduce((sum, share) => sum + 1 - share, 0)
  return { missed, mean: 1 - lost / n, flag: missed.high < RARE ? flagFor(sign) : null }
}

function flagFor({ of, label, isHidden }: Omit<Sign, 'share'>): LabFlag | null {
  if (of === 'case') return isHidden ? 'always-solved' : null
  if (of === 'fault') return 'always-mended'
  return of === 'rule' && label !== null ? 'never-missed' : null
}

/** The share who passed at their first attempt; null when they are too few. */
export function passShare(people: { passed: boolean }[], fewest = FEWEST): Share | null {
  if (people.length < Math.max(FEWEST, fewest)) return null
  return wilson(people.filter(({ passed }) => passed).length, people.length)
}

/**
 * Attempts after which half have passed (Kaplan and Meier 1958): those who have not passed yet count
 * as long as they tried. Null while fewer than half have.
 */
export function medianTries(people: Tries[]): number | null {
  const most = Math.max(0, ...people.map(({ count }) => count))
  let left = 1
  for (let at = 1; at <= most; at += 1) {
    const trying = people.filter(({ count }) => count >= at)
    const passed = trying.filter((one) => one.passed && one.count === at).length
    left *= 1 - passed / trying.length
    if (left <= 0.5) return at
  }
  return null
}
