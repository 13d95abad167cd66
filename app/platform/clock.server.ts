import { type Day, dayOf } from './calendar.ts'

let fixed: number | undefined

/** The present instant in Unix milliseconds; the only place that asks the machine for the time. */
export function now(): number {
  return fixed ?? Date.now()
}

/** The present day in Europe/Oslo. */
export function today(): Day {
  return dayOf(now())
}

/** Stops the clock at an instant, or lets it run again; for tests. */
export function setClock(instant: number | undefined): void {
  fixed = instant
}
