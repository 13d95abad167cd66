import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'

/** A page's own address without what was chosen, and the day that it was fetched. */
export type PrintedFrom = { address: string; day: Day }

/** What a printed page says of where it is from. */
export function printedFrom(request: Request): PrintedFrom {
  return { address: env.origin + new URL(request.url).pathname, day: today() }
}
