/** Why a figure is not told. */
export type HiddenReason =
  /** Concerns 1–4 people. */
  | 'too-few'
  /** Its course is shown together with others in this row. */
  | 'together'
  /** Only one range is possible, so it would say nothing. */
  | 'one-range'
  /** Shown for the whole municipality only, and there from ten people. */
  | 'whole-only'

/**
 * A share that may be shown: `low` to `high` of `required` are fulfilled.
 * `none`: nothing is required. `hidden`: only the reason is told.
 */
export type Figure =
  | { kind: 'exact' | 'range'; required: number; low: number; high: number; reason: null }
  | { kind: 'hidden'; required: null; low: null; high: null; reason: HiddenReason }
  | { kind: 'none'; required: 0; low: null; high: null; reason: null }

export const NONE: Figure = { kind: 'none', required: 0, low: null, high: null, reason: null }

/** A figure that is kept back. */
export function hidden(reason: HiddenReason): Figure {
  return { kind: 'hidden', required: null, low: null, high: null, reason }
}

/** Whole percent, rounded outwards for a range; null where no number may or can be told. */
export function percentages(figure: Figure): { low: number; high: number } | null {
  if (figure.kind === 'hidden' || figure.kind === 'none') return null
  const low = (100 * figure.low) / figure.required
  const high = (100 * figure.high) / figure.required
  if (figure.kind === 'range') return { low: Math.floor(low), high: Math.ceil(high) }
  const whole = wholePercent(low)
  return { low: whole, high: whole }
}

/** The middle of what is told, for ordering and shading; null where nothing is. */
export function midpoint(figure: Figure): number | null {
  const percent = percentages(figure)
  return percent && (percent.low + percent.high) / 2
}

/** Rounded, but 0 and 100 only when it is none and all. */
function wholePercent(percent: number): number {
  if (percent === 0 || percent === 100) return percent
  return Math.min(99, Math.max(1, Math.round(percent)))
}
