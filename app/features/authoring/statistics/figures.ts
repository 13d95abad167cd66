/** The normal distribution's 97.5th percentile: every interval is of 95 %. */
const Z = 1.96

/** A share of people with the interval that the true share lies in. */
export type Share = { count: number; of: number; share: number; low: number; high: number }

/** A correlation with its interval. */
export type Correlation = { r: number; low: number; high: number }

/**
 * Wilson's interval for `count` of `of` (Wilson 1927). A count of part scores is no whole number;
 * then the interval is on the safe side, since part scores vary less than all or nothing.
 */
export function wilson(count: number, of: number): Share {
  const scale = 1 + Z ** 2 / of
  const middle = (count / of + Z ** 2 / (2 * of)) / scale
  const spread = Math.sqrt(Math.max(0, count * (of - count)) / of ** 3 + Z ** 2 / (4 * of ** 2))
  const reach = (Z * spread) / scale
  const share = count / of
  // Rounding must not push an end past the share itself, nor out of what a share can be.
  const low = Math.max(0, Math.min(share, middle - reach))
  const high = Math.min(1, Math.max(share, middle + reach))
  return { count, of, share, low, high }
}

/** What pairs add up to: enough for their correlation, in whatever order they come. */
export type Sums = { n: number; x: number; y: number; xx: number; yy: number; xy: number }

/** The sums of no pairs. */
export function noSums(): Sums {
  return { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
}

/** Adds a pair to what was added before. */
export function addPair(sums: Sums, x: number, y: number): void {
  sums.n += 1
  sums.x += x
  sums.y += y
  sums.xx += x * x
  sums.yy += y * y
  sums.xy += x * y
}

/**
 * Pearson's r with Fisher's interval, tanh(atanh r ± 1.96/√(n−3)).
 * Null where one side does not vary, or with fewer than four pairs.
 */
export function correlation({ n, x, y, xx, yy, xy }: Sums): Correlation | null {
  if (n < 4) return null
  const [spreadX, spreadY] = [xx - x ** 2 / n, yy - y ** 2 / n]
  if (spreadX < NO_VARIANCE * n || spreadY < NO_VARIANCE * n) return null
  const r = Math.max(-1, Math.min(1, (xy - (x * y) / n) / Math.sqrt(spreadX * spreadY)))
  const reach = Z / Math.sqrt(n - 3)
  return { r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) }
}

/** Below this a spread is nothing but rounding: what is added is a share, from 0 to 1. */
const NO_VARIANCE = 1e-12
