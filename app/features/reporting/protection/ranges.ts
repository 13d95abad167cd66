import { type Figure, hidden, NONE } from '../figure.ts'
import type { Tally } from './count.ts'
import { FEWEST } from './rows.ts'

/**
 * A share as a range of what is missing, in bins of one width; the last bin takes the rest in.
 * Where only one bin is possible the figure would say nothing.
 */
export function rangeOf({ required, valid }: Tally, width: number): Figure {
  if (required === 0) return NONE
  const bins = Math.floor((required + 1) / width)
  if (bins < 2) return hidden('one-range')
  const bin = Math.min(Math.floor((required - valid) / width), bins - 1)
  const missingTo = bin === bins - 1 ? required : bin * width + width - 1
  const [low, high] = [required - missingTo, required - bin * width]
  return { kind: 'range', required, low, high, reason: null }
}

/**
 * The share itself; with 5–9 people the nearest fifth to none or all is one band.
 * Exact breakdowns leak (reporting.md § 3): not for publishing before the audit can hide more.
 */
export function exactOf({ required, valid }: Tally, people: number): Figure {
  if (required === 0) return NONE
  const edge = Math.max(1, Math.floor(required / 5))
  const range = { kind: 'range', required, reason: null } as const
  if (people < 2 * FEWEST && valid <= edge) return { ...range, low: 0, high: edge }
  if (people < 2 * FEWEST && required - valid <= edge)
    return { ...range, low: required - edge, high: required }
  return { kind: 'exact', required, low: valid, high: valid, reason: null }
}
