import type { Waiting } from '../measures.ts'

/** Share through by a day, as Kaplan and Meier estimate it: those not seen further drop out. */
export type Step = { day: number; through: number }

/** The share that is through after each day on which someone came through. */
export function stepsOf(days: Waiting['days']): Step[] {
  let left = days.reduce((all, [, , seen]) => all + seen, 0)
  let waiting = 1
  return days.flatMap(([day, met, seen]) => {
    if (met > 0) waiting *= 1 - met / left
    left -= seen
    return met > 0 ? [{ day, through: 1 - waiting }] : []
  })
}

/** The first day by which half are through; null while fewer are: «ikke nådd». */
export function medianOf(days: Waiting['days']): number | null {
  return stepsOf(days).find(({ through }) => through >= HALF)?.day ?? null
}

/** The share that is through by a day. */
export function throughBy(days: Waiting['days'], day: number): number {
  return stepsOf(days).findLast((step) => step.day <= day)?.through ?? 0
}

/** Products of shares such as 1 − 1/3 are not exact. */
const HALF = 0.5 - 1e-9

/** The same for several groups together. */
export function together(groups: Waiting['days'][]): Waiting['days'] {
  const days = new Map<number, [number, number, number]>()
  for (const [day, met, seen] of groups.flat()) {
    const [, metSoFar, seenSoFar] = days.get(day) ?? [day, 0, 0]
    days.set(day, [day, metSoFar + met, seenSoFar + seen])
  }
  return [...days.values()].sort(([a], [b]) => a - b)
}
