import type { Score } from '../attempt.ts'

/** 1 or 0. */
export function allOrNothing(right: boolean): Score {
  return { numerator: right ? 1 : 0, denominator: 1 }
}

/** Hits count for, wrong ticks against, each as a share of what there was: max(0, h/c − f/(n−c)). */
export function multipleScore(choices: string[], right: string[], ticked: string[]): Score {
  const c = right.length
  const others = choices.length - c
  const hits = ticked.filter((id) => right.includes(id)).length
  return share(hits * others - (ticked.length - hits) * c, c * others)
}

/** max(0, 1 − 4D/(n(n−1))) where D is the number of pairs in the wrong order. */
export function orderingScore(right: string[], given: string[]): Score {
  const place = given.map((id) => right.indexOf(id))
  let discordant = 0
  for (let i = 0; i < place.length; i++)
    for (let j = i + 1; j < place.length; j++)
      if ((place[i] as number) > (place[j] as number)) discordant++
  const pairsTwice = right.length * (right.length - 1)
  return share(pairsTwice - 4 * discordant, pairsTwice)
}

/** max(0, (k−g)/(n−g)): what one answer for every row would give, gives nothing. */
export function matchingScore(pairs: Record<string, string>, given: Record<string, string>): Score {
  const rows = Object.keys(pairs)
  const right = rows.filter((row) => pairs[row] === given[row]).length
  const largest = largestGroup(Object.values(pairs))
  return share(right - largest, rows.length - largest)
}

/** k of n. */
export function clozeScore(right: number, blanks: number): Score {
  return share(right, blanks)
}

/** r/max(b, t): good choices on a path of t steps, b steps on the longest all-good path. */
export function scenarioScore(good: number, path: number, longestGood: number): Score {
  return share(good, Math.max(longestGood, path))
}

/** Σ points·s / Σ points, exact and in lowest terms. */
export function quizScore(parts: { points: number; score: Score }[]): Score {
  let numerator = 0n
  let denominator = 1n
  for (const { points, score } of parts) {
    numerator =
      numerator * BigInt(score.denominator) + BigInt(points * score.numerator) * denominator
    denominator *= BigInt(score.denominator)
    const common = divisor(numerator, denominator)
    numerator /= common
    denominator /= common
  }
  denominator *= BigInt(parts.reduce((sum, { points }) => sum + points, 0))
  const common = divisor(numerator, denominator)
  return { numerator: Number(numerator / common), denominator: Number(denominator / common) }
}

/** Whether a score reaches a pass mark in per cent; compared exactly. */
export function passes(score: Score, pass: number): boolean {
  return 100 * score.numerator >= pass * score.denominator
}

function share(numerator: number, denominator: number): Score {
  return { numerator: Math.max(0, numerator), denominator }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : divisor(b, a % b)
}

function largestGroup(values: string[]): number {
  const sizes = new Map<string, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return Math.max(...sizes.values())
}
