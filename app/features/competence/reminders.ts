import type { Day } from '#app/platform/calendar.ts'

/** assigned, due: mandatory. offered: a voluntary assignment. early: long before what is required ends. */
export type ReminderKind = 'assigned' | 'offered' | 'early' | 'ending'

/** What may be turned off; the rest is about duties. */
export const MAY_BE_OFF = ['offered', 'early'] as const satisfies ReminderKind[]

export type Voluntary = (typeof MAY_BE_OFF)[number]

/** A kind that may be turned off; undefined for all else. */
export function readVoluntary(kind: unknown): Voluntary | undefined {
  return MAY_BE_OFF.find((one) => one === kind)
}

/** Something that a person must, or may, do by a day, and has not done. */
export type Undone =
  | { kind: 'assignment'; id: string; title: string; href: string; dueOn: Day; mandatory: boolean }
  | { kind: 'ending'; id: string; title: string; href: string; endsOn: Day }

/** A reminder that was sent: at most one of a step about a thing, ever. */
export type SentReminder = { thing: string; step: string; sentOn: Day }

/** A reminder that is to be sent. */
export type Reminder = { thing: string; step: string; kind: ReminderKind; about: Undone }

export type Reminded = { undone: Undone[]; sent: SentReminder[]; off: string[] }

/** Days before a due date on which one is reminded, the nearest first. */
const DUE_STEPS = [3, 14]
/** Days before something ends, the nearest first; all but the nearest may be turned off. */
const ENDING_STEPS = [7, 30, 60]
export const LONGEST_AHEAD = Math.max(...DUE_STEPS)
export const ENDING_AHEAD = Math.max(...ENDING_STEPS)
const WEEK = 7
/** So many times is one reminded after a due date. */
const MOST_OVERDUE = 4
/** A leader's wish to remind reaches a person once a week. */
const WISH = 'wish'

/** What a person's undone thing is called where reminders are counted. */
export function thingOf(undone: Undone): string {
  return undone.kind === 'assignment'
    ? `assignment:${undone.id}`
    : `ending:${undone.id}:${undone.endsOn}`
}

/** All that a person is to be reminded of on a day, to be gathered in one mail; none when there was one today. */
export function remindersOn(day: Day, { undone, sent, off }: Reminded): Reminder[] {
  if (isDoneToday(day, sent)) return []
  return undone.flatMap((about) => {
    const thing = thingOf(about)
    const before = sent.filter((one) => one.thing === thing)
    const found = about.kind === 'assignment' ? dueStep : endingStep
    const next = found(about as never, before, day)
    return next && !off.includes(next.kind) ? [{ thing, about, ...next }] : []
  })
}

/** The reminder that a leader asks for; undefined when the person was reminded today, or so this week. */
export function wishOn(day: Day, sent: SentReminder[]): SentReminder | undefined {
  const last = lastOf(sent.filter(({ thing }) => thing === WISH))
  if (isDoneToday(day, sent) || day - last < WEEK) return undefined
  return { thing: WISH, step: String(day), sentOn: day }
}

type Next = { step: string; kind: ReminderKind } | undefined

function dueStep(
  { dueOn, mandatory }: Extract<Undone, { kind: 'assignment' }>,
  before: SentReminder[],
  day: Day,
): Next {
  const kind = mandatory ? 'assigned' : 'offered'
  if (day > dueOn) return mandatory ? overdueStep(before, day) : undefined
  const days = DUE_STEPS.find((one) => dueOn - day <= one)
  return days === undefined ? undefined : unless(before, { step: `due-${days}`, kind })
}

function overdueStep(before: SentReminder[], day: Day): Next {
  const overdue = before.filter(({ step }) => step.startsWith('overdue-'))
  if (overdue.length >= MOST_OVERDUE || day - lastOf(overdue) < WEEK) return undefined
  return { step: `overdue-${overdue.length + 1}`, kind: 'assigned' }
}

function endingStep(
  { endsOn }: Extract<Undone, { kind: 'ending' }>,
  before: SentReminder[],
  day: Day,
): Next {
  const days = ENDING_STEPS.find((one) => day < endsOn && endsOn - day <= one)
  if (days === undefined) return undefined
  return unless(before, {
    step: `ends-${days}`,
    kind: days === ENDING_STEPS[0] ? 'ending' : 'early',
  })
}

function unless(before: SentReminder[], next: NonNullable<Next>): Next {
  return before.some(({ step }) => step === next.step) ? undefined : next
}

function isDoneToday(day: Day, sent: SentReminder[]): boolean {
  return sent.some(({ sentOn }) => sentOn >= day)
}

function lastOf(sent: SentReminder[]): Day {
  return Math.max(Number.NEGATIVE_INFINITY, ...sent.map(({ sentOn }) => sentOn))
}
