import { z } from 'zod'
import { type Day, parseDay } from '#app/platform/calendar.ts'

/** What the address of the log says. */
export type LogQuery = {
  /** Who did it, or whom it was done to. */
  person: string | null
  what: string | null
  /** First and last day. */
  from: Day | null
  until: Day | null
  /** From 1. */
  page: number
}

const code = z.string().max(200).nullable().catch(null)
const query = z.object({
  person: code,
  what: code,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

/** Reads the address of the log; what makes no sense counts as not asked for. */
export function readLogQuery(parameters: URLSearchParams): LogQuery {
  const day = (name: string) => parseDay(parameters.get(name) ?? '') ?? null
  return {
    ...query.parse({
      person: parameters.get('person') || null,
      what: parameters.get('what') || null,
      page: parameters.get('page') ?? 1,
    }),
    from: day('from'),
    until: day('until'),
  }
}
