import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { type Day, NEVER } from '#app/platform/calendar.ts'

/** A half-open period in words, its last day included. */
export function Period({ fromOn, toOn }: { fromOn: Day; toOn: Day }) {
  const { period } = useText('adminAccess')
  const { day } = useFormat()
  // Someone who was to begin and never came.
  if (toOn <= fromOn) return period.never
  return toOn >= NEVER ? period.since(day(fromOn)) : period.between(day(fromOn), day(toOn - 1))
}
