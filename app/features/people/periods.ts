import type { Day } from '#app/platform/calendar.ts'

/** Something that is so over the days [fromOn, toOn). */
export type During<T> = T & { fromOn: Day; toOn: Day }

/** A history that ends on a day: what ran is closed, what was to come is given up. */
export function endedOn<T>(history: During<T>[], day: Day): During<T>[] {
  return history
    .filter(({ fromOn }) => fromOn < day)
    .map((period) => ({ ...period, toOn: Math.min(period.toOn, day) }))
}

/**
 * A history once something else holds: what began that day is amended, and what went on until then
 * and is the same goes on.
 */
export function followedBy<T>(
  history: During<T>[],
  next: During<T>,
  isSame: (one: T, other: T) => boolean,
): During<T>[] {
  const before = endedOn(history, next.fromOn)
  const last = before.at(-1)
  return last?.toOn === next.fromOn && isSame(last, next)
    ? [...before.slice(0, -1), { ...last, toOn: next.toOn }]
    : [...before, next]
}

/** What is so on a day. */
export function on<T>(history: During<T>[], day: Day): During<T> | undefined {
  return history.find(({ fromOn, toOn }) => fromOn <= day && day < toOn)
}
