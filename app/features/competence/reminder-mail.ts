import type { format } from '#app/i18n/format.ts'
import type { Texts } from '#app/i18n/texts.ts'
import type { Day } from '#app/platform/calendar.ts'
import { MAY_BE_OFF, type Reminder, type Undone } from './reminders.ts'

type Words = { text: Texts['reminders']; format: ReturnType<typeof format> }
type Paragraph = string | { label: string; path: string }

/** Where someone chooses what to be reminded of. */
const CHOICES = '/me/reminders'

/** The address that turns off what is voluntary, for whoever was sent it. */
export function offPath(token: string): string {
  return `/unsubscribe/reminders/${token}`
}

/** Whether all that a mail is about may be turned off, so that the mail may be refused as such. */
export function isVoluntary(reminders: Reminder[]): boolean {
  return reminders.every(mayBeOff)
}

/** Whether a mail has anything in it that may be turned off. */
export function hasVoluntary(reminders: Reminder[]): boolean {
  return reminders.some(mayBeOff)
}

/** One mail about everything that a person is to be reminded of. */
export function reminderMail(
  reminders: Reminder[],
  { name, token, day }: { name: string; token: string | null; day: Day },
  words: Words,
): { subject: string; paragraphs: Paragraph[] } {
  const { text } = words
  const [first] = reminders
  const subject =
    reminders.length === 1 && first ? subjectOf(first, words) : text.subject.many(reminders.length)
  const isDuty = !isVoluntary(reminders)
  return {
    subject,
    paragraphs: [
      text.greeting(firstName(name)),
      ...reminders.flatMap((one): Paragraph[] => [
        sentenceOf(one, day, words),
        { label: text.open(one.about.title), path: one.about.href },
      ]),
      ...(isDuty ? [text.duty] : []),
      ...(token === null ? [] : [{ label: text.off, path: offPath(token) }]),
      { label: text.choose, path: CHOICES },
    ],
  }
}

/** The mail by which a leader reminds someone of all that is required of them and not done. */
export function wishMail(
  undone: Pick<Undone, 'title' | 'href'>[],
  { name, leader }: { name: string; leader: string },
  { text }: Pick<Words, 'text'>,
): { subject: string; paragraphs: Paragraph[] } {
  return {
    subject: text.wish.subject,
    paragraphs: [
      text.greeting(firstName(name)),
      text.wish.intro(leader),
      ...undone.map(({ title, href }) => ({ label: title, path: href })),
      text.wish.privacy,
      { label: text.wish.own, path: '/' },
    ],
  }
}

function mayBeOff({ kind }: Reminder): boolean {
  return (MAY_BE_OFF as readonly string[]).includes(kind)
}

function subjectOf({ about, kind, step }: Reminder, { text, format }: Words): string {
  if (about.kind === 'ending') return text.subject.ending(about.title, format.day(about.endsOn))
  if (step.startsWith('overdue')) return text.subject.overdue(about.title)
  return text.subject[kind === 'offered' ? 'offered' : 'due'](about.title, format.day(about.dueOn))
}

function sentenceOf({ about, kind, step }: Reminder, day: Day, { text, format }: Words): string {
  if (about.kind === 'ending') {
    return text.sentence.ending(about.title, format.day(about.endsOn), about.endsOn - day)
  }
  const due = format.day(about.dueOn)
  if (step.startsWith('overdue')) return text.sentence.overdue(about.title, due)
  return text.sentence[kind === 'offered' ? 'offered' : 'due'](about.title, due, about.dueOn - day)
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
