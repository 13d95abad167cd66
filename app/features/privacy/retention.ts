import type { Day } from '#app/platform/calendar.ts'

/** Who has decided how long: Leia for all, or each municipality, which has this as a proposal. */
type Decided = 'leia' | 'municipality'

/**
 * How long things are kept, in days, in the order in which they go. What the time counts from, and
 * why, stands under the rule's id in `docs/privacy.md` and in the texts of `dataRights`.
 */
export const RETENTION = [
  { id: 'sign-in', days: 1, decided: 'leia' },
  { id: 'imports', days: 7, decided: 'leia' },
  { id: 'drafts', days: 365, decided: 'leia' },
  { id: 'answers', days: 730, decided: 'municipality' },
  { id: 'mail', days: 365, decided: 'leia' },
  { id: 'reminders', days: 1095, decided: 'leia' },
  { id: 'subscriptions', days: 365, decided: 'leia' },
  { id: 'sightings', days: 1095, decided: 'municipality' },
  { id: 'requests', days: 1095, decided: 'leia' },
  { id: 'leaver-access', days: 90, decided: 'leia' },
  { id: 'leaver-answers', days: 365, decided: 'municipality' },
  { id: 'leaver-name', days: 1095, decided: 'municipality' },
  { id: 'leaver-record', days: 1825, decided: 'municipality' },
] as const satisfies { id: string; days: number; decided: Decided }[]

export type RuleId = (typeof RETENTION)[number]['id']

/** What has happened before an instant, or by a day, is past its time. */
export type Cut = {
  day: Day
  /** The same in Unix milliseconds: no later than the day begins in Oslo. */
  at: number
}

const DAY_MS = 86_400_000
/** Oslo is at most so far ahead of UTC. */
const AHEAD_MS = 2 * 3_600_000

/** What a rule's time reaches on a day. */
export function cutOf(id: RuleId, today: Day): Cut {
  const day = today - (RETENTION.find((rule) => rule.id === id)?.days ?? 0)
  return { day, at: day * DAY_MS - AHEAD_MS }
}
