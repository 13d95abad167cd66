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

/**
 * Pearson's r with Fisher's interval, tanh(atanh r ± 1.96/√(n−3)).
 * Null where one side does not vary, or with fewer than four pairs.
 */
export function correlation(pairs: (readonly [number, number])[]): Correlation | null {
  const n = pairs.length
  if (n < 4) return null
  const meanX = mean(pairs.map(([x]) => x))
  const meanY = mean(pairs.map(([, y]) => y))
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  if (xx < NO_VARIANCE * n || yy < NO_VARIANCE * n) return null
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
  const reach = Z / Math.sqrt(n - 3)
  return { r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) }
}

/** Below this a spread is nothing but rounding. */
const NO_VARIANCE = 1e-12

/** The mean; NaN of nothing. */
export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
