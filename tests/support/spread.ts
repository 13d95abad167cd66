import type { Figure } from '#tests/support/scenarios.ts'

/** A series of measurements as its median and p95 (nearest rank). */
export function spread(series: number[], unit: string): Figure {
  return { value: quantile(series, 0.5), p95: quantile(series, 0.95), unit }
}

function quantile(series: number[], share: number): number {
  const sorted = [...series].sort((one, other) => one - other)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}
