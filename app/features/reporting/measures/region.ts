import { scaleQuantile } from 'd3-scale'
import { sum } from '../protection/sums.ts'

/** Fulfilled requirements of a municipality, and how many people they are required of. */
export type Sums = { people: number; required: number; valid: number }

/** A municipality beside the others; shares from 0 to 1. */
export type Comparison = {
  /** How many others are counted. */
  others: number
  /** All of them together. */
  share: number
  /** Of the others' own shares: a quarter, half, and three quarters are below. */
  quartiles: [number, number, number]
}

/** There must be so many others, each of so many people, before anything is compared. */
const FEWEST_OTHERS = 5
const FEWEST_PEOPLE = 10

/** The others together and the spread of them, in no order; null when they are too few. */
export function comparisonWith(others: Sums[]): Comparison | null {
  const counted = others.filter(({ people, required }) => people >= FEWEST_PEOPLE && required > 0)
  if (counted.length < FEWEST_OTHERS) return null
  const valid = sum(counted, (one) => one.valid)
  const required = sum(counted, (one) => one.required)
  const shares = counted.map((one) => one.valid / one.required)
  const quartiles = scaleQuantile(shares, [1, 2, 3, 4]).quantiles() as Comparison['quartiles']
  return { others: counted.length, share: valid / required, quartiles }
}
